/** Closures and openings that the scenario knows and dates: pits, mills, yards, a new plant. */
import { ACTIVITIES } from '../../dimensions.ts';
import type { CalendarEvent } from '../../scenario/scenario.ts';
import { add, establishmentId, ORIGIN } from '../establishments.ts';
import { record } from '../journal.ts';
import type { Mechanism } from '../mechanism.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

/** Order within the year's projects from which dated openings are numbered: beyond all projects and headlines. */
const FIRST_ORDER = 3 << 20;

/** Takes the jobs from all establishments of that activity in proportion: nobody knows which pit of the basin it was. */
function close(world: World, event: CalendarEvent, r: number, k: number): number {
  const { territory, activity, jobs, count, id, firm } = world.establishments;
  let standing = 0;
  let largest = -1;
  for (let e = 0; e < count; e++) {
    if (territory[e] !== r || activity[e] !== k) continue;
    standing += jobs[e]!;
    if (largest < 0 || jobs[e]! > jobs[largest]!) largest = e;
  }
  // Nothing may stand any more: an earlier closure of the year may have emptied it.
  if (standing === 0) return 0;
  const lost = Math.min(standing, -event.jobs);
  for (let e = 0; e < count; e++) {
    if (territory[e] === r && activity[e] === k) jobs[e]! *= 1 - lost / standing;
  }
  // A pit or a mill leaves derelict land, not a site for the next comer.
  world.state.room[r]! = Math.max(0, world.state.room[r]! - lost);
  const headquarters = world.headquarters[firm[largest]!]!;
  record(world.journal, {
    move: 'closed',
    id: id[largest]!,
    activity: k,
    jobs: lost,
    headquarters,
    from: r,
    to: null,
  });
  return -lost;
}

function open(world: World, event: CalendarEvent, r: number, k: number, order: number): number {
  const id = establishmentId(ORIGIN.project, world.elapsed, FIRST_ORDER + order);
  const firm = world.reference.firms + r;
  add(world.establishments, { id, activity: k, territory: r, firm, jobs: event.jobs, age: 0, talent: 0 });
  world.state.room[r]! += event.jobs;
  record(world.journal, { move: 'opened', id, activity: k, jobs: event.jobs, headquarters: r, from: null, to: r });
  return event.jobs;
}

function apply(world: World, year: Year): void {
  for (const [order, event] of world.scenario.calendar.entries()) {
    if (event.year !== year.calendar) continue;
    const index = world.scenario.territories.findIndex(({ id }) => id === event.territory);
    const r = world.rank[index]!;
    const k = ACTIVITIES.indexOf(event.activity);
    const jobs = event.jobs < 0 ? close(world, event, r, k) : open(world, event, r, k, order);
    // Counted at once, so that the year's market for places knows what room is left.
    world.state.basicJobsAll[r]! += jobs;
    world.journal.dated.push({ event: order, jobs });
  }
}

export const dated: Mechanism = {
  name: 'dated',
  reads: [],
  writes: ['establishments', 'room', 'basicJobsAll', 'journal'],
  apply,
};
