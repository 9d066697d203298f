import { describe, expect, it } from 'vitest';
import { createWorldWith } from '../../../../shared/economy/create.ts';
import { NO_DECISIONS } from '../../../../shared/economy/decisions.ts';
import { ALL_ON, type Dials } from '../../../../shared/economy/dials.ts';
import { sharedGrowth } from '../../../../shared/economy/location/sharedGrowth.ts';
import { DEMAND, GROWTH } from '../../../../shared/economy/parameters/firms.ts';
import { PER_ACTIVITY } from '../../../../shared/economy/state.ts';
import { openYear } from '../../../../shared/economy/year.ts';
import { valmarche } from '../../../experiments/valmarche.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => offer);

/** Shared growth in a year of a match whose world still stands as at the start; so much of all posts is vacant. */
function growth(seed: number, elapsed: number, dials: Dials = ALL_ON, vacant = 0): Float64Array {
  const world = { ...createWorldWith(scenario, seed, dials), elapsed };
  const { vacancies, basicJobsBySkill, serviceJobs } = world.state;
  vacancies.forEach((_, at) => {
    vacancies[at] = vacant * (basicJobsBySkill[at]! + serviceJobs[at]!);
  });
  return sharedGrowth(world, openYear(world, offers, NO_DECISIONS));
}

describe('demand', () => {
  const steady = { ...ALL_ON, demand: 0 };
  const demand = (seed: number, elapsed: number): number[] => {
    const without = growth(seed, elapsed, steady);
    return Array.from(growth(seed, elapsed), (share, at) => share - without[at]!);
  };

  it('is the same everywhere, and another for each activity', () => {
    const now = demand(3, 5);
    now.forEach((share, at) => {
      expect(share).toBeCloseTo(now[at % PER_ACTIVITY]!, 12);
    });
    expect(new Set(now.slice(0, PER_ACTIVITY)).size).toBe(PER_ACTIVITY);
  });

  it('goes on from year to year, and averages out over seeds', () => {
    const seeds = Array.from({ length: 150 }, (_, i) => i);
    const pairs = seeds.map((seed) => [demand(seed, 11)[0]!, demand(seed, 12)[0]!] as const);
    const variance = pairs.reduce((sum, [before]) => sum + before * before, 0) / seeds.length;
    const together = pairs.reduce((sum, [before, after]) => sum + before * after, 0) / seeds.length;
    const expected = DEMAND.news ** 2 / (1 - DEMAND.persistence ** 2);
    expect(variance / expected).toBeGreaterThan(0.7);
    expect(variance / expected).toBeLessThan(1.4);
    expect(together / variance).toBeCloseTo(DEMAND.persistence, 0);
  });
});

it('gives up vacant posts, whatever the activity', () => {
  const [full, empty] = [growth(4, 8), growth(4, 8, ALL_ON, 1 / 2)];
  full.forEach((share, at) => {
    expect(share - empty[at]!).toBeCloseTo(GROWTH.givenUp / 2, 9);
  });
});
