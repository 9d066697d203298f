/** New establishments: what the three kinds of birth share. */
import { normal, PURPOSE } from '../../maths/random.ts';
import { add } from '../establishments.ts';
import { record } from '../journal.ts';
import { byActivity } from '../parameters/activities.ts';
import { BIRTH, GROWTH } from '../parameters/firms.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const FORDIST = byActivity((a) => a.births[0]);
const FLEXIBLE = byActivity((a) => a.births[1]);

/** Shares of births by activity in this year's regime. */
export const birthShares = (year: Year): Float64Array =>
  FORDIST.map((share, k) => share + (FLEXIBLE[k]! - share) * year.regime);

/** Mean size of newborns: shrinks as the regime turns flexible. */
export const birthSize = (world: World, year: Year): number =>
  world.reference.meanSize * (1 - (1 - BIRTH.flexibleSize) * year.regime);

/** The first index at which the running sum of the weights passes `target`. */
export function pick(weights: ArrayLike<number>, target: number): number {
  let sum = 0;
  let i = 0;
  for (; i < weights.length - 1; i++) {
    sum += weights[i]!;
    if (target < sum) break;
  }
  return i;
}

export interface Birth {
  readonly id: number;
  readonly activity: number;
  readonly territory: number;
  readonly firm: number;
  readonly jobs: number;
}

export const talentOf = (seed: number, id: number): number => GROWTH.talent * normal(seed, 0, PURPOSE.talent, id);

export function open(world: World, birth: Birth): void {
  const { id, activity, territory, firm, jobs } = birth;
  add(world.establishments, { id, activity, territory, firm, jobs, age: 0, talent: talentOf(world.seed, id) });
  record(world.journal, {
    move: 'opened',
    id,
    activity,
    jobs,
    headquarters: world.headquarters[firm]!,
    from: null,
    to: territory,
  });
}
