/**
 * Establishments worth a pin: the largest of each territory, so many that no small one goes without; where there are
 * more territories than pins, the largest of all.
 */
import type { EstablishmentId } from '../brand.ts';
import { ACTIVITIES } from '../dimensions.ts';
import type { Pin } from './report.ts';
import { round } from './rounding.ts';
import type { World } from './world.ts';

const MOST_PINS = 260;
const [FEWEST_HERE, MOST_HERE] = [1, 12];

/** The rows of the `most` largest establishments of each place, the larger first; of equals, the elder row first. */
function largest(world: World, most: number): number[][] {
  const { territory, jobs, count } = world.establishments;
  const rows: number[][] = world.places.map(() => []);
  for (let e = 0; e < count; e++) {
    const here = rows[territory[e]!]!;
    let rank = here.length;
    while (rank > 0 && jobs[here[rank - 1]!]! < jobs[e]!) rank--;
    if (rank === most) continue;
    here.splice(rank, 0, e);
    if (here.length > most) here.pop();
  }
  return rows;
}

export function pinsOf(world: World): Pin[] {
  const { id, activity, jobs } = world.establishments;
  const each = Math.min(MOST_HERE, Math.max(FEWEST_HERE, Math.trunc(MOST_PINS / world.places.length)));
  const rows = largest(world, each);
  const told = new Set(
    rows
      .flat()
      .sort((a, b) => jobs[b]! - jobs[a]! || a - b)
      .slice(0, MOST_PINS),
  );
  return Array.from(world.rank, (r, territory) =>
    rows[r]!.filter((e) => told.has(e)).map((e) => ({
      id: id[e]! as EstablishmentId,
      territory,
      activity: ACTIVITIES[activity[e]!]!,
      jobs: round(jobs[e]!),
    })),
  ).flat();
}
