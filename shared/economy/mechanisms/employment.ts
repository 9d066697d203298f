/** Counts the jobs of the establishments by place: what all later steps read instead of the individuals. */
import { SKILLS } from '../../dimensions.ts';
import type { Mechanism } from '../mechanism.ts';
import { byActivity } from '../parameters/activities.ts';
import { PER_ACTIVITY, PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';

const WORKFORCE = SKILLS.map((skill) => byActivity((a) => a.workforce[skill]));

/** Also used on a world that is being settled, before its first year. */
export function countJobs(world: World): void {
  const { establishments, headquarters } = world;
  const { basicJobs, basicJobsBySkill, basicJobsAll, controlledJobs } = world.state;
  for (const counted of [basicJobs, basicJobsBySkill, basicJobsAll, controlledJobs]) counted.fill(0);
  for (let e = 0; e < establishments.count; e++) {
    const jobs = establishments.jobs[e]!;
    basicJobs[establishments.territory[e]! * PER_ACTIVITY + establishments.activity[e]!]! += jobs;
    controlledJobs[headquarters[establishments.firm[e]!]!]! += jobs;
  }
  for (let r = 0; r < world.places.length; r++) {
    for (let k = 0; k < PER_ACTIVITY; k++) {
      const jobs = basicJobs[r * PER_ACTIVITY + k]!;
      basicJobsAll[r]! += jobs;
      for (let s = 0; s < PER_SKILL; s++) basicJobsBySkill[r * PER_SKILL + s]! += jobs * WORKFORCE[s]![k]!;
    }
  }
}

export const employment: Mechanism = {
  name: 'employment',
  reads: ['establishments', 'headquarters'],
  writes: ['basicJobs', 'basicJobsBySkill', 'basicJobsAll', 'controlledJobs'],
  apply: countJobs,
};
