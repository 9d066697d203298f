/** Nothing is negative, infinite or not a number: in any valid scenario, under any offers and bids, for any time. */
import { describe, expect, it } from 'vitest';
import { createWorld } from '../../../../shared/economy/index.ts';
import { INSTRUMENT, INSTRUMENTS, SHARES } from '../../../../shared/offer/instruments.ts';
import { checkOffer, type Offer } from '../../../../shared/offer/offer.ts';
import type { OfferOf, PlayedTurn } from '../../../random/match.ts';
import { randomOffer } from '../../../random/offer.ts';
import { EXTREME, randomScenario, SMALL } from '../../../random/scenario.ts';
import { turnsOf } from '../../why/random.ts';
import { findings, seeds } from './seeds.ts';
import { faultsOf, faultsOfReasons, faultsOfTurn } from './sound.ts';

/** Asked why in every fifth turn. */
const faults = ({ after, turn }: PlayedTurn): string[] =>
  turn % 5 === 1 ? [...faultsOf(after), ...faultsOfReasons(after)] : faultsOf(after);

/** Every instrument at one end; all of the free budget on one of the shares, or none of it. */
const atEnds = (read: 'min' | 'max', share: number): Offer =>
  Object.fromEntries(
    INSTRUMENTS.map((id) => {
      const paid = read === 'max' && SHARES[share % SHARES.length] === id;
      return [id, INSTRUMENT[id].unit === 'share' ? (paid ? 100 : 0) : INSTRUMENT[id][read]];
    }),
  ) as Offer;

const STYLES: Readonly<Record<string, OfferOf>> = {
  'nothing at all': () => atEnds('min', 0),
  'all of everything': (seed, turn, place) => atEnds('max', seed + turn + place),
  'one thing and its opposite': (_, turn, place) => atEnds((turn + place) % 2 ? 'min' : 'max', turn),
  'a station everywhere': (seed, turn, place) => ({ ...randomOffer(seed, turn, place), station: 1 }),
};

describe('the start', () => {
  it.each([
    ['ordinary and odd regions', SMALL],
    ['the ends of what is allowed', EXTREME],
  ])('of %s', (_, size) => {
    const found = seeds(100).flatMap((seed) => {
      const world = createWorld(randomScenario(seed, size), seed);
      return [...faultsOf(world), ...faultsOfReasons(world)].map((what) => `seed ${seed}: ${what}`);
    });
    expect(found.slice(0, 20)).toEqual([]);
  });
});

describe('a match', () => {
  it('in ordinary and odd regions', () => {
    expect(findings(seeds(60), (seed) => randomScenario(seed, SMALL), faults)).toEqual([]);
  });

  it('at the ends of what is allowed', () => {
    expect(findings(seeds(100), (seed) => randomScenario(seed, EXTREME), faults)).toEqual([]);
  });

  it.each(Object.keys(STYLES))('of a hundred years, offering %s', (style) => {
    const long = { ...EXTREME, years: [100, 100], establishments: [10, 100], territories: [2, 6] } as const;
    expect(findings(seeds(4), (seed) => randomScenario(seed, long), faults, STYLES[style])).toEqual([]);
  });
});

it.each([
  ['ordinary and odd regions', SMALL],
  ['the ends of what is allowed', EXTREME],
])('the reasons of flows, indicators and events in %s', (_, size) => {
  const found = seeds(15).flatMap((seed) =>
    turnsOf(seed, randomScenario(seed, size))
      .take(2)
      .flatMap((turn) => faultsOfTurn(turn, turn.after))
      .map((what) => `seed ${seed}: ${what}`)
      .toArray(),
  );
  expect(found.slice(0, 10)).toEqual([]);
});

it('the styles are valid offers', () => {
  const offers = Object.values(STYLES).flatMap((offerOf) => [1, 2, 3].map((turn) => offerOf(5, turn, 1)));
  expect(offers.map(checkOffer).filter((fault) => fault !== null)).toEqual([]);
});
