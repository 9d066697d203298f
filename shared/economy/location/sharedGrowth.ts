/**
 * Growth that all establishments of an activity in a place share, whatever they earn: what technique does to jobs,
 * the year's demand, and the posts for which nobody is found.
 */
import { SOPHISTICATIONS, sophisticationOf } from '../../dimensions.ts';
import { normal, PURPOSE } from '../../maths/random.ts';
import { overWorkforce } from '../mechanisms/productivity.ts';
import { byActivity } from '../parameters/activities.ts';
import { DEMAND, GROWTH } from '../parameters/firms.ts';
import { TRANSFER } from '../parameters/public.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const TREND = byActivity((a) => a.trend);
const TRADITIONAL = SOPHISTICATIONS.indexOf('traditional');

/**
 * Demand for an activity, everywhere alike: luck that does not average out over thousands of establishments, so that
 * a region has good decades and bad ones. Each year keeps a part of the last one's; the first knows no past.
 */
function demandFor({ seed, dials }: World, year: number, k: number): number {
  let demand = 0;
  for (let t = 0; t <= year; t++) {
    demand = DEMAND.persistence * demand + DEMAND.news * normal(seed, t, PURPOSE.demand, k);
  }
  return dials.demand * demand;
}

function trendOf(year: Year, k: number): number {
  const relief = sophisticationOf(k) === TRADITIONAL ? 1 - TRANSFER.traditional * year.programmes.transfer : 1;
  return TREND[k]! * year.regime * relief;
}

/**
 * Share of the posts of each skill that stood vacant last year, territory × skill. They are given up little by little:
 * a place cannot grow beyond its hands, and has no stock of empty posts that would hide bad years and bad policy.
 */
function vacantShares({ state }: World): Float64Array {
  const { vacancies, basicJobsBySkill, serviceJobs } = state;
  return vacancies.map((open, at) => {
    const posts = basicJobsBySkill[at]! + serviceJobs[at]!;
    return posts > 0 ? Math.min(1, open / posts) : 0;
  });
}

/** Share of jobs a year, territory × activity. */
export function sharedGrowth(world: World, year: Year): Float64Array {
  const vacant = vacantShares(world);
  const everywhere = TREND.map((_, k) => trendOf(year, k) + demandFor(world, year.index, k));
  return world.state.basicJobs.map((_, at) => {
    const k = at % PER_ACTIVITY;
    return everywhere[k]! - GROWTH.givenUp * overWorkforce(vacant, Math.trunc(at / PER_ACTIVITY), k);
  });
}
