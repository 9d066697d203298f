import { describe, expect, test } from 'vitest';
import { STORY } from '../../../client/state/tutorial/story.ts';
import { mostBid } from '../../../shared/economy/headlines/bid.ts';
import { HEADLINES } from '../../../shared/economy/headlines/catalogue.ts';
import { NOTHING_TOLD } from '../../../shared/match/news/told.ts';
import { seatNews } from '../../../shared/match/news.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { randomOffer } from '../../random/offer.ts';
import { announced, play, scenario, untouched } from './story.ts';

const BIDS = Array.from({ length: HEADLINES.most + 1 }, (_, bid) => bid);
const OFFERS = 60;

/** What the lesson asks for, carried further than it asks. */
const guided: Offer = { ...untouched, exemption: 5, telecom: 30, training: 20, culture: 0, sites: 10, services: 10 };
const anything = Array.from({ length: OFFERS }, (_, seed) =>
  [1, 2, 3].map((turn) => randomOffer(seed, turn, STORY.seat)),
);

const types = announced.map((projects) => projects.map(({ type }) => type));

describe('the lesson’s match', () => {
  test('has one seat, and announces what the lesson speaks of', () => {
    expect(scenario.territories.flatMap(({ seat }, i) => (seat ? [i] : []))).toEqual([STORY.seat]);
    expect(scenario.territories[STORY.rival]!.kind).toBe('metropolis');
    expect(types[0]).toHaveLength(1);
    expect(types.slice(1, 3)).toEqual([['researchCentre'], ['teleSecretariat']]);
  });

  test('gives the research centre to the metropolis, whatever is bid', () => {
    for (const offer of [untouched, guided]) {
      for (const bid of BIDS) {
        const centre = play([offer, offer], [0, bid])[2]!.headlines[0]!;
        expect([bid, centre.place, centre.bid]).toEqual([bid, STORY.rival, 0]);
      }
    }
  });

  test('gives it to the metropolis whatever is offered, with the highest bid', () => {
    const places = anything.map((offers) => play(offers.slice(0, 2), [0, HEADLINES.most])[2]!.headlines[0]!.place);
    expect(places).toEqual(anything.map(() => STORY.rival));
  });

  test('says that it was for information and contacts', () => {
    const [, before, after] = play([guided, guided], [0, HEADLINES.most]);
    const bids = [{ project: after!.headlines[0]!.id, territory: STORY.seat, value: HEADLINES.most }];
    const [first] = seatNews(before!, after!, STORY.seat, { ...NOTHING_TOLD, bids });
    expect(first).toMatchObject({ kind: 'headline', outcome: 'lost', place: STORY.rival, tip: 'information' });
  });

  test('gives the tele-secretariat to the town that bids enough for it, and not to one that does nothing', () => {
    const offers = [[untouched, untouched, untouched], [guided, guided, guided], ...anything];
    for (const [i, three] of offers.entries()) {
      const winner = (bid: number) => play(three, [0, HEADLINES.most, bid])[3]!.headlines[0]!.place;
      expect([i, winner(STORY.enough), winner(HEADLINES.most)]).toEqual([i, STORY.seat, STORY.seat]);
    }
    expect(play([untouched, untouched, untouched])[3]!.headlines[0]!.place).not.toBe(STORY.seat);
  });

  test('leaves the town the money for a bid that is enough', () => {
    for (const offer of [untouched, guided]) {
      const budget = play([offer, offer])[2]!.territories[STORY.seat]!.freeBudget;
      expect(mostBid(budget, announced[2]![0]!.jobs)).toBeGreaterThan(STORY.enough);
    }
  });

  test('has both pumps at their strongest in the metropolis, and executives leave the town', () => {
    for (const offer of [untouched, guided]) {
      const moves = play([offer, offer, offer], [0, 40, 10])[3]!.territories.map(({ netMigration }) => netMigration);
      const executives = moves.map(({ executive }) => executive);
      const lowSkilled = moves.map((move) => move.lowSkilled);
      expect(executives.indexOf(Math.max(...executives))).toBe(STORY.rival);
      expect(lowSkilled.indexOf(Math.min(...lowSkilled))).toBe(STORY.rival);
      expect([executives[STORY.rival]! > 0, lowSkilled[STORY.rival]! < 0]).toEqual([true, true]);
      expect(executives[STORY.seat]!).toBeLessThan(0);
    }
  });
});
