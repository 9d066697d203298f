/**
 * Niches: what traditional trades make is not made alike anywhere else (l. 165–177), so what becomes rare is paid
 * better, and the last of a trade hold out. Nine tenths and more of what goes missing is bought elsewhere instead.
 */
import { SOPHISTICATIONS, sophisticationOf } from '../../dimensions.ts';
import { pow } from '../../maths/log.ts';
import type { Mechanism } from '../mechanism.ts';
import { NICHE } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';

const TRADITIONAL = SOPHISTICATIONS.indexOf('traditional');

function jobsOf({ state, places }: World, k: number): number {
  let sum = 0;
  for (let r = 0; r < places.length; r++) sum += state.basicJobs[r * PER_ACTIVITY + k]!;
  return sum;
}

function apply(world: World): void {
  for (let k = 0; k < PER_ACTIVITY; k++) {
    const start = world.reference.jobsByActivity[k]!;
    if (sophisticationOf(k) !== TRADITIONAL || start <= 0) continue;
    const left = Math.max(NICHE.least, jobsOf(world, k) / start);
    world.niche[k] = pow(left, -NICHE.elasticity);
  }
}

export const niches: Mechanism = { name: 'niches', reads: ['basicJobs'], writes: ['niche'], apply };
