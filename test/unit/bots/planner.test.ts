/** The planner keeps to its budget, and to what its seat may see. */
import { describe, expect, it } from 'vitest';
import { boldBids } from '../../../shared/bots/bids.ts';
import { sensibleOffer } from '../../../shared/bots/needs.ts';
import { outlook } from '../../../shared/bots/outlook.ts';
import { plannerWith } from '../../../shared/bots/planner.ts';
import { type BotBid, type BotSight, ownOffer } from '../../../shared/bots/sight.ts';
import type { CommandId } from '../../../shared/brand.ts';
import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { HEADLINES } from '../../../shared/economy/headlines/catalogue.ts';
import { hashWorld } from '../../../shared/economy/index.ts';
import { Batch } from '../../../shared/match/batch.ts';
import { Chronicle } from '../../../shared/match/chronicle.ts';
import { stageOf } from '../../../shared/match/commands.ts';
import type { Match } from '../../../shared/match/match.ts';
import { worthOf } from '../../../shared/match/score.ts';
import type { Instrument } from '../../../shared/offer/instruments.ts';
import { ANNE, HOST, Table } from '../match/table.ts';
import { report, SEATS, scenario, sightOf } from './sights.ts';

/** Years that one trial runs, and those of them in which worth is asked for. */
const AHEAD = 6;
const COUNTED = 3;

function trialsWith(runs: number, establishments = scenario.establishments): number {
  let asked = 0;
  const sight = sightOf(4);
  const worth = (facts: Parameters<typeof worthOf>[0]): number => {
    asked += 1;
    return worthOf(facts);
  };
  plannerWith(runs).compose({ ...sight, worth, scenario: { ...sight.scenario, establishments } });
  return asked / COUNTED;
}

describe('a planner’s budget', () => {
  it('is spent and not exceeded', () => {
    expect(trialsWith(48)).toBe(48 / AHEAD);
    expect(trialsWith(29)).toBe(4);
  });

  it('shrinks with what a year of the region takes, down to no search at all', () => {
    expect(trialsWith(48, 18_000)).toBe(4);
    expect(trialsWith(48, 300_000)).toBe(0);
    const sight = sightOf(4);
    expect(plannerWith(5).compose(sight).offer).toEqual(sensibleOffer(sight));
  });
});

it('a planner holds out what does better in the region that it imagines', () => {
  const sight = sightOf(4);
  expect(plannerWith(48).compose(sight).offer).not.toEqual(sight.standing[4]);
});

const PLANT = 1500;

describe('what a planner weighs of the projects that are announced', () => {
  const project = (type: Headline['type'], jobs: number): Headline => ({
    ...{ id: 0, type, jobs },
    ...{ year: report.year + 1, firm: 0 },
  });

  it('is what a bid may bring', () => {
    const sights = SEATS.map((seat) => sightOf(seat, { announced: [project('carPlant', PLANT)] }));
    const bidders = sights.filter((sight) => boldBids(sight).length > 0);
    const gains = bidders.map((sight) => {
      const seen = { ...sight, worth: ({ jobs }: { readonly jobs: number }) => jobs };
      const jobs = (bids: readonly BotBid[]): number =>
        outlook(sight.imagination.world, seen, { offer: ownOffer(sight), bids }, []);
      return jobs([{ project: 0, value: HEADLINES.most }]) - jobs([]);
    });
    // One of them wins the plant where it would not have come unasked, and sees its jobs.
    expect(Math.max(...gains)).toBeGreaterThan(PLANT / 4);
  });

  it('is a stop, which it asks for unless it does harm', () => {
    const facts = { freeBudget: 400, population: 90_000, station: 0 };
    const sight = sightOf(6, { announced: [project('stop', 300)], lineYear: 1970, facts });
    const asks = (worth: BotSight['worth']): number => plannerWith(48).compose({ ...sight, worth }).offer.station;
    expect(asks(() => 0)).toBe(1);
    expect(asks(({ station }) => -station)).toBe(0);
  });
});

/** The bots' moves of the first turn while Anne drafts in secret. */
async function movesBeside(seat: number, instrument: Instrument, value: number) {
  const table = new Table();
  await table.seat(ANNE, seat);
  await table.do(HOST, { type: 'start' });
  await table.do(ANNE, { type: 'set', instrument, value });
  await table.close();
  return table.log.flatMap((entry) =>
    entry.type === 'command' && entry.by.startsWith('bot:') ? [[entry.by, entry.command]] : [],
  );
}

/** What is imagined after two turns of a match in which everybody keeps their offer and is told of no project. */
function imaginedUnder(seed: number): string {
  const table = new Table({}, seed);
  const chronicle = new Chronicle();
  const told = (match: Match): Match => ({ ...match, state: { ...match.state, announced: [] } });
  chronicle.take(told(table.authority.match), table.log[0]!);
  const batch = new Batch(table.authority.match, 0);
  batch.command(HOST, 'start' as CommandId, { type: 'start' });
  batch.turn();
  batch.command(HOST, 'close' as CommandId, { type: 'close', during: stageOf(batch.match.state) });
  batch.turn();
  for (const { match, entry } of batch.steps) chronicle.take(told(match), entry);
  expect(chronicle.imagination.elapsed).toBe(2);
  return hashWorld(chronicle.imagination.world);
}

describe('bots know nothing secret', () => {
  it('move the same beside any draft', async () => {
    const moves = await movesBeside(0, 'exemption', 5);
    expect(moves.length).toBeGreaterThan(0);
    expect(await movesBeside(0, 'taxRate', 125)).toEqual(moves);
  });

  it('imagine the same region from the same public course, under any luck of the match', () => {
    expect(imaginedUnder(1)).toBe(imaginedUnder(2));
  });

  it('see no draft, no bid and no seed', () => {
    expect(Object.keys(sightOf(0)).sort()).toEqual(
      ['agreements', 'announced', 'imagination', 'report', 'scenario', 'seat', 'standing', 'worth'].sort(),
    );
  });
});
