/**
 * People, jobs and money are conserved: every inflow has its outflow, abroad and elsewhere included, in every place of
 * any valid scenario and under any offers, bids and spreads of the State's budget; in turns of one year and of two.
 */
import { describe, expect, it } from 'vitest';
import { FUNCTIONS } from '../../../../shared/dimensions.ts';
import { advance, createWorld } from '../../../../shared/economy/index.ts';
import { PER_FUNCTION } from '../../../../shared/economy/state.ts';
import { randomOffer } from '../../../random/offer.ts';
import { EXTREME, randomScenario, SMALL } from '../../../random/scenario.ts';
import { gapsOf } from './books.ts';
import { findings, seeds } from './seeds.ts';

describe('the books close', () => {
  it('in ordinary and odd regions', () => {
    expect(findings(seeds(80), (seed) => randomScenario(seed, SMALL), gapsOf)).toEqual([]);
  });

  it('at the ends of what is allowed', () => {
    expect(findings(seeds(120), (seed) => randomScenario(seed, EXTREME), gapsOf)).toEqual([]);
  });

  it('over a hundred years', () => {
    const long = { ...EXTREME, years: [100, 100], establishments: [10, 100] } as const;
    expect(findings(seeds(4), (seed) => randomScenario(seed, long), gapsOf)).toEqual([]);
  });

  it('on maps of blocks', () => {
    const large = { ...SMALL, territories: [65, 110], establishments: [400, 1500], years: [4, 6] } as const;
    expect(findings(seeds(4), (seed) => randomScenario(seed, large), gapsOf)).toEqual([]);
  });
});

it('aid is paid once: to the newcomers of the years before, as far as it was promised and within its limit', () => {
  for (const seed of seeds(30)) {
    const scenario = randomScenario(seed);
    const offers = (turn: number) => scenario.territories.map((_, place) => randomOffer(seed, turn, place));
    let world = createWorld(scenario, seed);
    for (let turn = 1; turn <= 4; turn++) {
      const before = world;
      world = advance(before, offers(turn));
      world.places.forEach((_, r) => {
        const paid = FUNCTIONS.reduce((sum, _function, f) => {
          const at = r * PER_FUNCTION + f;
          return sum + (before.state.newcomerJobs[at]! * world.state.aid[at]!) / 1000;
        }, 0);
        expect(world.journal.ledger.aid[r], `seed ${seed}, turn ${turn}`).toBeCloseTo(paid, 9);
        expect(paid).toBeLessThanOrEqual(Math.max(0, before.state.freeBudget[r]!) * 0.5 * (1 + 1e-9));
      });
    }
  }
});

it('gives every establishment an id of its own, for life', () => {
  for (const seed of seeds(25)) {
    const scenario = randomScenario(seed);
    const offers = scenario.territories.map(({ offer }) => offer);
    const idsOf = ({ establishments: { id, count } }: ReturnType<typeof createWorld>) => id.subarray(0, count);
    let world = createWorld(scenario, seed);
    let before = new Set(idsOf(world));
    const seen = new Set(before);
    for (let year = 0; year < scenario.years; year++) {
      world = advance(world, offers);
      const now = idsOf(world);
      const reborn = [...now].filter((id) => !before.has(id) && seen.has(id));
      before = new Set(now);
      expect([before.size, reborn], `seed ${seed}`).toEqual([now.length, []]);
      for (const id of now) seen.add(id);
    }
  }
});
