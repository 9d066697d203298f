/** How restless the year is: what all standing establishments share of it, reckoned once. */

import { exp } from '../../maths/exp.ts';
import { CHOICE, GROWTH, REVIEW } from '../parameters/firms.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { outsideRoom } from './outside.ts';
import { roomUtility } from './utility.ts';

/** Rates a year but for `inertia` (units of σ), `smallest` (jobs) and `closure` (weight of closing for good). */
export interface Rates {
  readonly review: number;
  readonly inertia: number;
  readonly exit: number;
  readonly smallest: number;
  readonly closure: number;
  /** Share of the competitors' margin against which growth is judged. */
  readonly rivalry: number;
}

const between = (fordist: number, flexible: number, regime: number): number => fordist + (flexible - fordist) * regime;

export function ratesOf(world: World, year: Year): Rates {
  return {
    review: between(REVIEW.fordist, REVIEW.flexible, year.regime),
    inertia: between(REVIEW.fordistInertia, REVIEW.flexibleInertia, year.regime),
    exit: GROWTH.exit + GROWTH.flexibleExit * year.regime,
    smallest: GROWTH.smallest / world.reference.density,
    closure: exp(roomUtility(outsideRoom(world, CHOICE.closureCapacity))),
    rivalry: GROWTH.rivalry * world.dials.rivalry,
  };
}

/** Growth a year at this margin, most of it judged against the margin of one's competitors. */
export function growthAt(margin: number, competitors: number, rivalry: number): number {
  const rivals = rivalry * (competitors - GROWTH.margin);
  const growth = GROWTH.speed * (margin - GROWTH.margin - rivals);
  return Math.min(GROWTH.fastest, Math.max(GROWTH.slowest, growth));
}
