/** The race in two stages, on a map large enough to have blocks of several places. */
import { expect, it } from 'vitest';
import { ACTIVITIES } from '../../../../shared/dimensions.ts';
import { NO_DECISIONS } from '../../../../shared/economy/decisions.ts';
import { createWorld } from '../../../../shared/economy/index.ts';
import { controlCost } from '../../../../shared/economy/location/control.ts';
import { openMarket } from '../../../../shared/economy/location/market.ts';
import { race } from '../../../../shared/economy/location/race.ts';
import { roomUtility, utility } from '../../../../shared/economy/location/utility.ts';
import { placeWeights } from '../../../../shared/economy/location/weights.ts';
import { CHOICE } from '../../../../shared/economy/parameters/firms.ts';
import { openYear } from '../../../../shared/economy/year.ts';
import { PURPOSE } from '../../../../shared/maths/random.ts';
import { regionOf } from '../../../bench/regions.ts';

const scenario = regionOf({ territories: 120, establishments: 20_000 });
const world = createWorld(scenario, 4);
const offers = scenario.territories.map(({ offer }) => offer);
const year = openYear({ ...world, elapsed: 12 }, offers, NO_DECISIONS);
const market = openMarket(world, year);
const SEAT = 77;

it.each(['productionStandard', 'upstreamSophisticated'] as const)(
  'weighs places as the nested logit does: %s',
  (name) => {
    const k = ACTIVITIES.indexOf(name);
    const weights = placeWeights(market, k, SEAT);
    const raw = Array.from(world.places, (_, r) => {
      const profit = world.state.newcomerProfit[r * ACTIVITIES.length + k]! - controlCost(world, year, k, r, SEAT);
      if (profit <= 0 || market.free[r]! <= 0) return 0;
      return Math.exp((utility(profit, k, market.values[k]!) + roomUtility(world.state.room[r]!)) / CHOICE.nest);
    });
    const { nest } = world.reference;
    const nests = [0, 1, 2].map((n) => raw.reduce((sum, weight, r) => (nest[r] === n ? sum + weight : sum), 0));
    raw.forEach((weight, r) => {
      const expected = weight === 0 ? 0 : weight * nests[nest[r]!]! ** (CHOICE.nest - 1);
      expect(weights[r]! / Math.max(expected, 1e-300), world.places[r]!.id).toBeCloseTo(expected === 0 ? 0 : 1, 9);
    });
  },
);

it('chooses each place as often as its weight says', () => {
  const k = ACTIVITIES.indexOf('productionStandard');
  const weights = placeWeights(market, k, SEAT);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const draws = 60_000;
  const counts = new Map<number, number>();
  for (let id = 0; id < draws; id++) {
    const { place } = race(market, k, SEAT, PURPOSE.projectPlace, id);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  let chi2 = 0;
  weights.forEach((weight, r) => {
    const expected = (draws * weight) / all;
    const seen = counts.get(r < world.places.length ? r : -1 - (r - world.places.length)) ?? 0;
    if (expected > 0) chi2 += ((seen - expected) * (seen - expected)) / expected;
    else expect(seen).toBe(0);
  });
  // 99.99 % point for some 120 degrees of freedom.
  expect(chi2).toBeLessThan(185);
});

it('runs a race against another clock as if that had been one of the runners', () => {
  const k = ACTIVITIES.indexOf('productionStandard');
  for (let id = 0; id < 500; id++) {
    const free = race(market, k, SEAT, PURPOSE.relocation, id);
    for (const part of [0.5, 2]) {
      const limited = race(market, k, SEAT, PURPOSE.relocation, id, 0, free.time * part);
      if (part > 1) expect(limited).toEqual(free);
      else expect(limited.time).toBe(free.time * part);
    }
  }
});

it('is made anew each year, and says so to whoever still holds the last', () => {
  const last = openMarket(world, year);
  placeWeights(last, 0, 0);
  openMarket(world, year);
  expect(() => placeWeights(last, 0, 0)).toThrow('another market');
});
