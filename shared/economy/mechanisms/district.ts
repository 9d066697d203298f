/**
 * The station's district: 13 % of let land, near the trains. Its rent is the bid-rent that fills it, so nothing is
 * written in; kinds of activity that are outbid leave it little by little (Alonso 1964; l. 449–466).
 */
import { exp } from '../../maths/exp.ts';
import { log } from '../../maths/log.ts';
import { byActivity } from '../parameters/activities.ts';
import { SERVICES } from '../parameters/people.ts';
import { STATION } from '../parameters/places.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';
import { firmsLand } from './rent.ts';

const LAND = byActivity((a) => a.land);
const DISPERSION = byActivity((a) => a.dispersion);
const ODDS = STATION.district / (1 - STATION.district);
const BISECTIONS = 18;
const [LOWEST_RENT, HIGHEST_RENT] = [0.5, 12];
const UTILITY_LIMIT = 30;

/** Share of those with this gain (in units of dispersion) who take the district. */
function share(gain: number): number {
  const odds = ODDS * exp(Math.min(UTILITY_LIMIT, gain));
  return odds / (1 + odds);
}

/** Land that would be taken in the district at this rent. */
function wanted(world: World, r: number, values: Float64Array, district: Float64Array, rent: number): number {
  const { basicJobs, serviceJobsAll, services, profit, rentRest } = world.state;
  const serviceGain = STATION.serviceGain * services[r]! - SERVICES.land * (rent - rentRest[r]!);
  let land = STATION.serviceShare * serviceJobsAll[r]! * SERVICES.land * share(serviceGain / STATION.serviceDispersion);
  for (let k = 0; k < PER_ACTIVITY; k++) {
    const at = r * PER_ACTIVITY + k;
    const gain = (district[k]! - LAND[k]! * rent - profit[at]!) / (0.5 * DISPERSION[k]! * values[k]!);
    land += basicJobs[at]! * LAND[k]! * share(gain);
  }
  return land;
}

/** The rent at which the district is exactly full, by bisection. */
function clearingRent(world: World, r: number, values: Float64Array, district: Float64Array): number {
  const supply = STATION.district * firmsLand(world, r, STATION.serviceShare);
  let low = world.state.rentRest[r]! * LOWEST_RENT;
  let high = world.state.rentRest[r]! * HIGHEST_RENT;
  for (let i = 0; i < BISECTIONS; i++) {
    const middle = 0.5 * (low + high);
    if (wanted(world, r, values, district, middle) > supply) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}

/**
 * Sets the district's rent, what the option of the district is worth to each activity, and who is outbid.
 * `district` holds profits there before rent. On entry `profit` is that on ordinary land.
 */
export function clearDistrict(world: World, r: number, values: Float64Array, district: Float64Array): void {
  const { station, rentRest, rentDistrict, rent, districtHeld, districtOption, outbid, profit } = world.state;
  const use = station[r]!;
  const row = r * PER_ACTIVITY;
  if (use === 0) {
    districtOption.fill(0, row, row + PER_ACTIVITY);
    outbid.fill(0, row, row + PER_ACTIVITY);
    rent[r] = rentRest[r]!;
    return;
  }
  const clearing = clearingRent(world, r, values, district);
  const before = rentDistrict[r]! > 0 ? rentDistrict[r]! : rentRest[r]!;
  rentDistrict[r] = before + world.dials.rentMarket * STATION.districtAdjustment * (clearing - before);
  districtHeld[r]! *= 1 - STATION.eviction;
  const part = STATION.district * use;
  rent[r] = (1 - part) * rentRest[r]! + part * rentDistrict[r]!;
  for (let k = 0; k < PER_ACTIVITY; k++) {
    const scale = DISPERSION[k]! * values[k]!;
    const gain = (district[k]! - LAND[k]! * rentDistrict[r]! - profit[row + k]!) / scale;
    outbid[row + k] = gain < 0 ? STATION.eviction * part * districtHeld[r]! : 0;
    districtOption[row + k] =
      scale * log(1 - STATION.district + STATION.district * exp(Math.min(STATION.utilityCap, gain)));
  }
}
