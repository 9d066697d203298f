/** Rent of ordinary land: moves half-way a year to what demand, supply and its elasticity say. */
import { pow } from '../../maths/log.ts';
import type { Mechanism } from '../mechanism.ts';
import { byActivity } from '../parameters/activities.ts';
import { bySkill, SERVICES } from '../parameters/people.ts';
import { LAND, STATION } from '../parameters/places.ts';
import { PER_ACTIVITY, PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const LAND_OF_ACTIVITY = byActivity((activity) => activity.land);
const LAND_OF_SKILL = bySkill((skill) => skill.land);

/**
 * Land is worth at least what fields are, and never so much that nobody could pay: at 10 a dwelling alone costs four
 * executives' wages. Between the two lies twice and more of all that a scenario may start with. Where supply is so
 * tight that its inverse elasticity undoes that of wages to rent, nothing else holds the spiral of both.
 */
const [FIELDS, UNPAYABLE] = [0.001, 10];

/** Claims on land by firms alone, services included in the share given. */
export function firmsLand(world: World, r: number, serviceShare: number): number {
  const { basicJobs, serviceJobsAll } = world.state;
  let land = serviceShare * serviceJobsAll[r]! * SERVICES.land;
  for (let k = 0; k < PER_ACTIVITY; k++) land += basicJobs[r * PER_ACTIVITY + k]! * LAND_OF_ACTIVITY[k]!;
  return land;
}

/** Claims on land by residents and firms, in the unit of the activities' `land`. */
export function landDemand(world: World, r: number): number {
  let land = firmsLand(world, r, 1);
  for (let s = 0; s < PER_SKILL; s++) land += world.state.actives[r * PER_SKILL + s]! * LAND_OF_SKILL[s]!;
  return land;
}

/** Room that protected land leaves, 0 to 1: hardly felt below four fifths of the limit, all but none at it. */
export function headroomOf(world: World, r: number): number {
  const limit = world.places[r]!.housingLimit;
  if (limit === null) return 1;
  const filled = world.state.population[r]! / limit;
  const squared = filled * filled;
  return Math.max(LAND.leastHeadroom, 1 - squared * squared * squared * squared);
}

function apply(world: World, year: Year): void {
  const { rentRest, rentDistrict, rent, supply, headroom, station } = world.state;
  for (let r = 0; r < world.places.length; r++) {
    const { rent: start, supplyElasticity } = world.places[r]!;
    const demand = (landDemand(world, r) / world.reference.landDemand[r]!) * (1 + LAND.drift * year.index);
    headroom[r] = headroomOf(world, r);
    const open = (supply[r]! * headroom[r]!) / world.reference.headroom[r]!;
    const cleared = start * pow(demand / open, 1 / supplyElasticity);
    const target = Math.min(UNPAYABLE, Math.max(FIELDS, cleared));
    rentRest[r]! += world.dials.rentMarket * LAND.adjustment * (target - rentRest[r]!);
    const district = rentDistrict[r]! > 0 ? STATION.district * station[r]! : 0;
    rent[r] = (1 - district) * rentRest[r]! + district * rentDistrict[r]!;
  }
}

export const rent: Mechanism = {
  name: 'rent',
  reads: ['population', 'actives', 'basicJobs', 'serviceJobsAll', 'supply', 'station', 'rentDistrict'],
  writes: ['headroom', 'rentRest', 'rent'],
  apply,
};
