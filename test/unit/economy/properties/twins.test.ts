/** Two territories on one spot, alike in everything, that make the same offer: the odds are the same. */
import { describe, expect, it } from 'vitest';
import type { TerritoryId } from '../../../../shared/brand.ts';
import { NO_DECISIONS } from '../../../../shared/economy/decisions.ts';
import { createWorld, reportOf, type World } from '../../../../shared/economy/index.ts';
import { openMarket } from '../../../../shared/economy/location/market.ts';
import { placeWeights } from '../../../../shared/economy/location/weights.ts';
import { FIELD_NAMES, FIELDS, PER_ACTIVITY } from '../../../../shared/economy/state.ts';
import { advance, TURN } from '../../../../shared/economy/turn.ts';
import { copyWorld } from '../../../../shared/economy/world.ts';
import { openYear } from '../../../../shared/economy/year.ts';
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { deviation, mean } from '../../../experiments/statistics.ts';
import { valmarche } from '../../../experiments/valmarche.ts';
import { randomOffer } from '../../../random/offer.ts';
import { EXTREME, randomScenario, SMALL } from '../../../random/scenario.ts';
import { seeds } from './seeds.ts';

/** Relative: two sums of the same things, each with its own rounding. */
const NEAR = 1e-9;

/** The scenario and a twin of one of its territories, which no file may have: a spot bears one town. */
function withTwin(scenario: Scenario, index: number): Scenario {
  const original = scenario.territories[index]!;
  const id = (index % 2 === 0 ? 'a-twin' : 'z-twin') as TerritoryId;
  return { ...scenario, territories: [...scenario.territories, { ...original, id }] };
}

/** The world's places of the original and of its twin, which stands last in the file. */
const pairIn = (world: World, index: number): [number, number] => [world.rank[index]!, world.rank.at(-1)!];

const apart = (a: number, b: number): boolean => Math.abs(a - b) > NEAR * Math.max(Math.abs(a), Math.abs(b));

/** Activities for which a headquarters elsewhere would not give both the same weight. */
function uneven(world: World, offers: Parameters<typeof openYear>[1], [one, twin]: [number, number]): string[] {
  const market = openMarket(world, openYear(world, offers, NO_DECISIONS));
  const found: string[] = [];
  for (let k = 0; k < PER_ACTIVITY; k++) {
    for (let seat = 0; seat < world.places.length; seat++) {
      if (seat === one || seat === twin) continue;
      const weights = placeWeights(market, k, seat);
      if (apart(weights[one]!, weights[twin]!))
        found.push(`activity ${k} from ${seat}: ${weights[one]}, ${weights[twin]}`);
    }
  }
  return found;
}

const SIZES = [
  ['ordinary and odd regions', SMALL, 60],
  ['the ends of what is allowed', EXTREME, 60],
  ['maps of blocks', { ...SMALL, territories: [65, 110], establishments: [400, 1500] } as const, 4],
] as const;

describe.each(SIZES)('in %s', (_, size, count) => {
  it('every project finds both alike at the start', () => {
    const found = seeds(count).flatMap((seed) => {
      const scenario = randomScenario(seed, size);
      const index = seed % scenario.territories.length;
      const world = createWorld(withTwin(scenario, index), seed);
      const offers = world.scenario.territories.map(({ offer }) => offer);
      return uneven(world, offers, pairIn(world, index)).map((what) => `seed ${seed}, ${what}`);
    });
    expect(found.slice(0, 5)).toEqual([]);
  });

  it('and in later years, when chance has left both with the same', () => {
    const found = seeds(count).flatMap((seed) => {
      const scenario = randomScenario(seed, size);
      const index = seed % scenario.territories.length;
      const twins = withTwin(scenario, index);
      const offers = twins.territories.map((_territory, i) =>
        randomOffer(seed, 1, i === scenario.territories.length ? index : i),
      );
      const world = copyWorld(advance(createWorld(twins, seed), offers, 3));
      const pair = pairIn(world, index);
      becomeAlike(world, pair);
      return differences(world, offers, pair).map((what) => `seed ${seed}, ${what}`);
    });
    expect(found.slice(0, 5)).toEqual([]);
  });
});

/** Gives the twin all that the original has. */
function becomeAlike({ state }: World, [one, twin]: [number, number]): void {
  for (const field of FIELD_NAMES) {
    const width = FIELDS[field];
    state[field].copyWithin(twin * width, one * width, (one + 1) * width);
  }
}

/** Lets a year begin, up to the market for places: where the two part, and what projects would make of it. */
function differences(world: World, offers: Parameters<typeof openYear>[1], pair: [number, number]): string[] {
  const [one, twin] = pair;
  const year = openYear(world, offers, NO_DECISIONS);
  const market = TURN.findIndex(({ name }) => name === 'dated');
  for (const mechanism of TURN.slice(0, market)) mechanism.apply(world, year);
  const parted = FIELD_NAMES.filter((field) => {
    const width = FIELDS[field];
    const row = (r: number) => world.state[field].subarray(r * width, (r + 1) * width);
    return row(one).some((value, i) => apart(value, row(twin)[i]!));
  });
  return [...parted, ...uneven(world, offers, pair)];
}

it('over many matches neither does better', () => {
  const scenario = valmarche();
  const index = scenario.territories.findIndex(({ kind }) => kind === 'smallTown');
  const twins = withTwin(scenario, index);
  const offers = twins.territories.map(({ offer }) => offer);
  const ends = seeds(40).map((seed) => {
    const { territories } = reportOf(advance(createWorld(twins, seed), offers, 8), 1);
    return [territories[index]!, territories.at(-1)!] as const;
  });
  for (const measure of ['population', 'jobs', 'skilledShare', 'unemployment', 'revenue', 'rent'] as const) {
    const gaps = ends.map(([one, twin]) => one[measure] - twin[measure]);
    const error = deviation(gaps) / Math.sqrt(gaps.length);
    expect(Math.abs(mean(gaps)), measure).toBeLessThan(4 * error);
  }
});
