/** Local births: people who start something where they live, in proportion to their number and to what pays there. */
import { exp } from '../../maths/exp.ts';
import { normal, PURPOSE, uniform } from '../../maths/random.ts';
import { bornIn, MOST_BORN_IN_A_TERRITORY, ORIGIN } from '../establishments.ts';
import { byActivity } from '../parameters/activities.ts';
import { BIRTH, GROWTH } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import { birthShares, open, pick } from './births.ts';
import type { Market } from './market.ts';

const DISPERSION = byActivity((a) => a.dispersion);

/** Weight of each activity among what is started in a place; nothing where profit is not positive. */
function chances(market: Market, r: number, shares: Float64Array): Float64Array {
  const { world, values } = market;
  return shares.map((share, k) => {
    const profit = world.state.newcomerProfit[r * PER_ACTIVITY + k]!;
    if (profit <= 0) return 0;
    const rivals = GROWTH.rivalry * world.dials.rivalry * (world.margin[k]! - GROWTH.margin);
    const gain = (profit / values[k]! - rivals) / (DISPERSION[k]! * BIRTH.localDispersion);
    return share * exp(Math.min(BIRTH.localUtilityCap, gain));
  });
}

/** A whole number with the given mean. */
function count(market: Market, r: number): number {
  const { world, year } = market;
  const mean = world.state.activesAll[r]! * BIRTH.local * world.reference.density;
  const whole = Math.trunc(mean);
  const one = uniform(world.seed, year.index, PURPOSE.localCount, world.geography.key[r]!) < mean - whole ? 1 : 0;
  return Math.min(MOST_BORN_IN_A_TERRITORY, whole + one);
}

export function startLocally(market: Market): void {
  const { world, year, free } = market;
  const { seed, reference } = world;
  const shares = birthShares(year);
  for (let r = 0; r < world.places.length; r++) {
    const births = count(market, r);
    const weights = chances(market, r, shares);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    if (total <= 0) continue;
    for (let i = 0; i < births; i++) {
      const id = bornIn(ORIGIN.local, year.index, r, i);
      const spread = exp(BIRTH.localSpread * normal(seed, year.index, PURPOSE.localSize, id));
      const jobs = (BIRTH.localJobs / reference.density) * spread;
      if (free[r]! < jobs) continue;
      free[r]! -= jobs;
      const activity = pick(weights, uniform(seed, year.index, PURPOSE.localActivity, id) * total);
      open(world, { id, activity, territory: r, firm: reference.firms + r, jobs });
    }
  }
}
