/** The establishments and headquarters that stand at the start. */

import { ACTIVITIES } from '../dimensions.ts';
import { exp } from '../maths/exp.ts';
import { normal, PURPOSE, uniform } from '../maths/random.ts';
import type { Scenario, Territory } from '../scenario/scenario.ts';
import { add, establishmentId, ORIGIN } from './establishments.ts';
import { pick, talentOf } from './location/births.ts';
import { byActivity } from './parameters/activities.ts';
import { BIRTH, HEADQUARTERS, START } from './parameters/firms.ts';
import { DEMOGRAPHY } from './parameters/people.ts';
import type { World } from './world.ts';

const LOCAL_OWNERS = byActivity((a) => a.localOwners);

export const firmsOf = (scenario: Scenario): number =>
  Math.max(HEADQUARTERS.least, Math.round(scenario.establishments * HEADQUARTERS.perEstablishment));

/** Basic jobs of a place at the start. */
export const startJobs = (place: Territory): number => place.population * DEMOGRAPHY.activityRate * place.basicJobs;

/** Seats of the firms by the scenario's weights, then one local firm a place, which never moves. */
export function seatHeadquarters(scenario: Scenario, places: readonly Territory[], seed: number): Int32Array {
  const firms = firmsOf(scenario);
  const weights = places.map((place) => place.headquarters);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return Int32Array.from({ length: firms + places.length }, (_, firm) =>
    firm >= firms ? firm - firms : pick(weights, uniform(seed, 0, PURPOSE.headquartersSeat, firm) * total),
  );
}

/** Who owns an establishment: a firm seated in its place (there is always the local one), or any of the region's. */
function ownerOf(world: World, local: readonly number[], r: number, activity: number, id: number): number {
  const { seed, reference } = world;
  const luck = uniform(seed, 0, PURPOSE.startFirm, id);
  const stays = uniform(seed, 0, PURPOSE.startOwner, id) < LOCAL_OWNERS[activity]!;
  if (!stays) return Math.trunc(luck * reference.firms);
  return local.length > 0 ? local[Math.trunc(luck * local.length)]! : reference.firms + r;
}

function foundIn(world: World, r: number, local: readonly number[]): void {
  const { seed, reference, establishments } = world;
  const place = world.places[r]!;
  const jobs = startJobs(place);
  const shares = ACTIVITIES.map((activity) => place.activities[activity]);
  const least = Math.ceil(START.leastEstablishments * reference.density);
  const count = Math.max(least, Math.round((reference.establishments * jobs) / reference.basicJobs));
  const first = establishments.count;
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const id = establishmentId(ORIGIN.start, 0, first + i);
    const activity = pick(shares, (i + uniform(seed, 0, PURPOSE.startActivity, id)) / count);
    const size = exp(BIRTH.projectSpread * normal(seed, 0, PURPOSE.startSize, id));
    const firm = ownerOf(world, local, r, activity, id);
    add(establishments, { id, activity, territory: r, firm, jobs: size, age: START.age, talent: talentOf(seed, id) });
    sum += size;
  }
  for (let e = first; e < establishments.count; e++) establishments.jobs[e]! *= jobs / sum;
}

/** Fills every place with establishments whose jobs sum to what the scenario says, by activity nearly so. */
export function foundEstablishments(world: World): void {
  const seats: number[][] = world.places.map(() => []);
  for (let firm = 0; firm < world.reference.firms; firm++) seats[world.headquarters[firm]!]!.push(firm);
  for (let r = 0; r < world.places.length; r++) foundIn(world, r, seats[r]!);
}
