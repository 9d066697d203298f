/** Characters: whatever the facts, a valid play; the same sight, the same play; and each unlike the others. */
import { describe, expect, it } from 'vitest';
import { BOT, BOTS, type BotName } from '../../../shared/bots/bots.ts';
import { modelOf } from '../../../shared/bots/imitator.ts';
import { movesBetween } from '../../../shared/bots/moves.ts';
import { type BotSight, ownOffer, type Play } from '../../../shared/bots/sight.ts';
import { mostBid } from '../../../shared/economy/headlines/bid.ts';
import { INSTRUMENTS } from '../../../shared/offer/instruments.ts';
import { boundShare, checkOffer, checkValue, type Offer, sameOffer } from '../../../shared/offer/offer.ts';
import { withRoom } from '../../../shared/offer/room.ts';
import { randomOffer } from '../../random/offer.ts';
import { seeded } from '../seeded.ts';
import { projects, report, SEATS, scenario, sightOf } from './sights.ts';

/** Facts that no report has to be afraid of. */
function randomSight(seed: number): BotSight {
  const luck = seeded(seed);
  const seat = Math.floor(luck() * SEATS.length);
  const revenue = 400 * luck();
  const facts = {
    ...{ revenue, freeBudget: revenue * (luck() - 0.3), debt: revenue * (2 * luck() - 0.5) },
    ...{ unemployment: 0.3 * luck(), precarious: 0.2 * luck(), station: luck() < 0.5 ? 0 : luck() },
    ...{ population: 1_000_000 * luck(), technopole: luck(), sites: 2 * luck(), attractiveness: luck() },
  };
  return sightOf(seat, { facts, own: randomOffer(seed, 1, seat) });
}

/** Every step of the way from the offer in force is one that the table allows, and together they lead to the play. */
function follows(from: Offer, { offer }: Play): boolean {
  const moves = movesBetween(from, offer);
  const end = moves.reduce((draft, { instrument, value }) => withRoom(draft, instrument, value), from);
  return sameOffer(end, offer) && moves.every(({ instrument, value }) => checkValue(instrument, value) === null);
}

describe.each(BOTS)('%s', (name) => {
  const bot = BOT[name];
  // A planner runs the engine, so it is asked less often.
  const seeds = Array.from({ length: name === 'planner' ? 4 : 200 }, (_, i) => i + 1);

  it('answers random reports with a valid offer, moves that are allowed one by one, and bids that can be borne', () => {
    for (const seed of seeds) {
      const sight = randomSight(seed);
      const play = bot.compose(sight);
      expect([seed, checkOffer(play.offer)]).toEqual([seed, null]);
      expect([seed, follows(ownOffer(sight), play)]).toEqual([seed, true]);
      const { freeBudget } = sight.report.territories[sight.seat]!;
      for (const { project, value } of play.bids) {
        expect(Number.isInteger(value) && value > 0).toBe(true);
        expect(value).toBeLessThanOrEqual(mostBid(freeBudget, projects[project]!.jobs));
      }
    }
  });

  it('plays the same in the same sight', () => {
    expect(bot.compose(sightOf(3))).toEqual(bot.compose(sightOf(3)));
  });
});

describe('the characters', () => {
  /** Ten turns with the same facts, among others who offer anything: where a character leads. */
  const after = (name: BotName, seat: number): Offer => {
    const sight = sightOf(seat);
    const others = SEATS.map((other) => randomOffer(1, 1, other));
    let own = scenario.territories[seat]!.offer;
    for (let turn = 0; turn < 10; turn++) {
      own = BOT[name].compose({ ...sight, standing: others.with(seat, own) }).offer;
    }
    return own;
  };
  const start = scenario.territories[3]!.offer;
  const quick = Object.fromEntries(
    BOTS.filter((name) => name !== 'planner').map((name) => [name, after(name, 3)]),
  ) as Record<Exclude<BotName, 'planner'>, Offer>;

  it('differ from each other by more than a few points', () => {
    const distance = (a: Offer, b: Offer): number => INSTRUMENTS.reduce((sum, id) => sum + Math.abs(a[id] - b[id]), 0);
    const offers = [...Object.values(quick), BOT.planner.compose(sightOf(3)).offer];
    for (const [i, a] of offers.entries())
      for (const b of offers.slice(i + 1)) expect(distance(a, b)).toBeGreaterThan(5);
  });

  it('are what they are called', () => {
    const { laissezFaire, taxCutter, cooperator } = quick;
    expect(laissezFaire).toEqual(start);
    expect(taxCutter.taxRate).toBeLessThan(90);
    expect(taxCutter.exemption).toBe(5);
    expect(cooperator.taxRate).toBeGreaterThanOrEqual(100);
    expect(cooperator.exemption).toBeLessThanOrEqual(1);
    expect(cooperator.aidUpstream + cooperator.aidProduction + cooperator.aidDownstream).toBe(0);
    expect(cooperator.training + cooperator.services).toBeGreaterThan(taxCutter.training + taxCutter.services);
    expect(boundShare(cooperator)).toBeGreaterThan(85);
  });

  it('let the imitator come near the offer of whoever does best among its like, and nobody else’s', () => {
    const sight = sightOf(3);
    const model = modelOf(sight);
    const like = SEATS.filter((seat) => {
      const ratio = report.territories[seat]!.population / report.territories[3]!.population;
      return ratio >= 0.5 && ratio <= 2;
    });
    const best = Math.max(...like.map((seat) => report.territories[seat]!.attractiveness));
    expect(report.territories[model]!.attractiveness).toBe(best);
    const offer = { ...start, exemption: 5, taxRate: 121 };
    const seen = { ...sight, standing: sight.standing.with(model, offer) };
    expect(model).not.toBe(3);
    expect(BOT.imitator.compose(seen).offer.taxRate).toBe(start.taxRate + Math.floor((121 - start.taxRate) / 2));
  });

  it('cooperate by bidding only where no place suits better', () => {
    const bidders = (name: BotName) =>
      projects.map((project) =>
        SEATS.filter((seat) => BOT[name].compose(sightOf(seat, { announced: [project] })).bids.length > 0),
      );
    const [few, many] = [bidders('cooperator'), bidders('taxCutter')];
    for (const [i, { type }] of projects.entries()) {
      if (type === 'stop') continue;
      expect(few[i]!.length).toBeLessThanOrEqual(many[i]!.length);
    }
    expect(few.flat().length).toBeLessThan(many.flat().length / 2);
  });
});
