/**
 * The *combinatoire* (l. 255–266): value added in a place beside that where every quality is 1, as a product of
 * qualities, each to its elasticity. The factors are kept apart, in logarithms, because explanations need them.
 * Elasticities grow with the regime, as functions are externalised (l. 95–105, 138–146).
 */

import { functionOf, SKILLS, SOPHISTICATIONS, sophisticationOf } from '../../dimensions.ts';
import { log } from '../../maths/log.ts';
import { byActivity, FACTORS } from '../parameters/activities.ts';
import { PROFIT } from '../parameters/firms.ts';
import { EQUIPMENT } from '../parameters/places.ts';
import { PER_SHARE, PER_SKILL, SHARE } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const PRODUCTION = 1;
const [STANDARD, , SOPHISTICATED] = SOPHISTICATIONS.keys();
const FORDIST_SCALE = byActivity((a) => a.fordistScale);
const WORKFORCE = SKILLS.map((skill) => byActivity((a) => a.workforce[skill]));
const EXPONENT = FACTORS.map((factor) => byActivity((a) => a.exponents[factor]));
const [POOL, INFORMATION, SERVICES, ACCESS, TELECOM, SITES] = [0, 1, 2, 3, 4, 5] as const;

/** Mean of a number by skill over the jobs of an activity. */
export function overWorkforce(values: Float64Array, r: number, k: number): number {
  let sum = 0;
  for (let s = 0; s < PER_SKILL; s++) sum += WORKFORCE[s]![k]! * values[r * PER_SKILL + s]!;
  return sum;
}

/** Quality of sites: sophisticated activities mind dereliction and want a technopole near information. */
function siteQuality(world: World, r: number, sophistication: number): number {
  const { sites, legacy, technopole, information } = world.state;
  if (sophistication !== SOPHISTICATED) return sites[r]!;
  const near = Math.min(1, information[r]!);
  const clean = PROFIT.cleanSite - PROFIT.legacyPenalty * legacy[r]!;
  return sites[r]! * clean + PROFIT.technopoleSite * technopole[r]! * near * near;
}

/** Telecommunication helps offices that telework centres extend more than others. */
function telecomWeight(world: World, r: number, k: number): number {
  if (functionOf(k) === PRODUCTION || sophisticationOf(k) !== STANDARD) return PROFIT.telecomScale;
  const { stock, activesAll } = world.state;
  const perActive = (1000 * stock[r * PER_SHARE + SHARE.telework]!) / activesAll[r]!;
  const reach = perActive / (perActive + EQUIPMENT.teleworkHalf);
  return PROFIT.telecomScale * (PROFIT.remoteOffice + PROFIT.teleworkGain * world.dials.telework * reach);
}

const logOf = (quality: number): number => log(Math.max(PROFIT.least, quality));

/** How much the elasticities of an activity count in this year's regime. */
export const regimeScale = (k: number, year: Year): number => FORDIST_SCALE[k]! + (1 - FORDIST_SCALE[k]!) * year.regime;

/** Logarithms of a place's qualities, which several activities share: `POOL` stays empty, and sites come twice. */
const SITES_SOPHISTICATED = FACTORS.length;
const shared = new Float64Array(FACTORS.length + 1);

/** Works out those logarithms for a place: what `logFactors` is given when it is asked for many activities. */
export function logQualities(world: World, r: number): Float64Array {
  const { information, services, accessibility, telecom } = world.state;
  shared[INFORMATION] = logOf(information[r]!);
  shared[SERVICES] = logOf(services[r]!);
  shared[ACCESS] = logOf(accessibility[r]!);
  shared[TELECOM] = logOf(telecom[r]! / PROFIT.telecomReference);
  shared[SITES] = logOf(siteQuality(world, r, STANDARD!));
  shared[SITES_SOPHISTICATED] = logOf(siteQuality(world, r, SOPHISTICATED!));
  return shared;
}

/** ln of each factor of the product, in the order of `FACTORS`: they sum to ln of the productivity. */
export function logFactors(
  world: World,
  year: Year,
  r: number,
  k: number,
  into: Float64Array,
  logs = logQualities(world, r),
): Float64Array {
  const scale = regimeScale(k, year);
  const sites = sophisticationOf(k) === SOPHISTICATED ? SITES_SOPHISTICATED : SITES;
  into[POOL] = scale * EXPONENT[POOL]![k]! * logOf(overWorkforce(world.state.skillPool, r, k));
  into[INFORMATION] = scale * EXPONENT[INFORMATION]![k]! * logs[INFORMATION]!;
  into[SERVICES] = scale * EXPONENT[SERVICES]![k]! * logs[SERVICES]!;
  into[ACCESS] = scale * EXPONENT[ACCESS]![k]! * logs[ACCESS]!;
  into[TELECOM] = EXPONENT[TELECOM]![k]! * telecomWeight(world, r, k) * logs[TELECOM]!;
  into[SITES] = scale * EXPONENT[SITES]![k]! * logs[sites]!;
  return into;
}

/** Sum of the factors' logarithms. */
export function totalOf(logs: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < FACTORS.length; f++) sum += logs[f]!;
  return sum;
}

/** ln of what the station's district adds to the product. */
export function districtGain(world: World, year: Year, r: number, k: number): number {
  const { information, services, accessibility, districtInformation, districtServices, districtAccess } = world.state;
  return (
    regimeScale(k, year) *
    (EXPONENT[INFORMATION]![k]! * log(districtInformation[r]! / information[r]!) +
      EXPONENT[SERVICES]![k]! * log(districtServices[r]! / services[r]!) +
      EXPONENT[ACCESS]![k]! * log(districtAccess[r]! / accessibility[r]!))
  );
}
