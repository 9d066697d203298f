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

/** How many establishments each activity gets of `count`: its share, the largest remainders rounded up. */
function countsOf(shares: readonly number[], count: number): number[] {
  const counts = shares.map((share) => Math.floor(share * count));
  const left = count - counts.reduce((sum, one) => sum + one, 0);
  const remainder = (k: number): number => shares[k]! * count - Math.floor(shares[k]! * count);
  const order = [...shares.keys()].sort((a, b) => remainder(b) - remainder(a) || a - b);
  for (const k of order.slice(0, left)) counts[k]!++;
  return counts;
}

/** Establishments of one activity, of all sizes, whose jobs sum to `jobs`. */
function foundActivity(world: World, r: number, local: readonly number[], k: number, count: number, jobs: number) {
  const { seed, establishments } = world;
  const first = establishments.count;
  let sum = 0;
  for (let e = first; e < first + count; e++) {
    const id = establishmentId(ORIGIN.start, 0, e);
    const size = exp(BIRTH.projectSpread * normal(seed, 0, PURPOSE.startSize, id));
    const firm = ownerOf(world, local, r, k, id);
    const talent = talentOf(seed, id);
    add(establishments, { id, activity: k, territory: r, firm, jobs: size, age: START.age, talent });
    sum += size;
  }
  for (let e = first; e < establishments.count; e++) establishments.jobs[e]! *= jobs / sum;
}

/** Luck says who owns them and how large each is, never what a place lives by: twins start alike. */
function foundIn(world: World, r: number, local: readonly number[]): void {
  const { reference } = world;
  const place = world.places[r]!;
  const jobs = startJobs(place);
  const shares = ACTIVITIES.map((activity) => place.activities[activity]);
  // Where even the mean place has few inhabitants, the least would be more than the scenario's establishments together.
  const mean = Math.ceil(reference.establishments / world.places.length);
  const least = Math.min(mean, Math.ceil(START.leastEstablishments * reference.density));
  const count = Math.max(least, Math.round((reference.establishments * jobs) / reference.basicJobs));
  const counts = countsOf(shares, count);
  // An activity too small for a single establishment leaves its jobs to the others.
  const told = shares.reduce((sum, share, k) => (counts[k]! > 0 ? sum + share : sum), 0);
  counts.forEach((number, k) => {
    if (number > 0) foundActivity(world, r, local, k, number, (jobs * shares[k]!) / told);
  });
}

/** Fills every place with establishments whose jobs sum to what the scenario says, by activity too. */
export function foundEstablishments(world: World): void {
  const seats: number[][] = world.places.map(() => []);
  for (let firm = 0; firm < world.reference.firms; firm++) seats[world.headquarters[firm]!]!.push(firm);
  for (let r = 0; r < world.places.length; r++) foundIn(world, r, seats[r]!);
}
