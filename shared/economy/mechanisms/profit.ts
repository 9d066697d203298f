/**
 * Expected profit per job of every activity in every place, before control costs:
 * value added × Π quality^exponent − wages − land × rent − tax, plus what a newcomer is promised.
 * Each term is a function of its own, so that `explain.ts` takes apart what the choice put together.
 */

import { functionOf, SOPHISTICATIONS, sophisticationOf } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { pow } from '../../maths/log.ts';
import type { Mechanism } from '../mechanism.ts';
import { byActivity, FACTORS } from '../parameters/activities.ts';
import { PROFIT } from '../parameters/firms.ts';
import { STATION } from '../parameters/places.ts';
import { BUDGET, GRANTS, TRANSFER } from '../parameters/public.ts';
import { PER_ACTIVITY, PER_FUNCTION } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { clearDistrict } from './district.ts';
import { districtGain, logFactors, logQualities, overWorkforce, totalOf } from './productivity.ts';

const [UPSTREAM, PRODUCTION] = [0, 1];
const [STANDARD, TRADITIONAL, SOPHISTICATED] = SOPHISTICATIONS.keys();
const VALUE_ADDED = byActivity((a) => a.valueAdded);
const GROWTH = byActivity((a) => a.growth);
const REGIME_SHIFT = byActivity((a) => a.regimeShift);
const LAND = byActivity((a) => a.land);

/** Value added of an activity at qualities of 1, kF a job, as the regime and technique shift it. */
export function valueAdded(k: number, year: Year): number {
  const relief = sophisticationOf(k) === TRADITIONAL ? 1 - TRANSFER.traditional * year.programmes.transfer : 1;
  const shifted = VALUE_ADDED[k]! * (1 + REGIME_SHIFT[k]! * relief * year.regime);
  return shifted * pow(1 + GROWTH[k]!, year.index) * year.niche[k]!;
}

export const valuesAdded = (year: Year): Float64Array =>
  Float64Array.from({ length: PER_ACTIVITY }, (_, k) => valueAdded(k, year));

export const wageBill = (world: World, r: number, k: number): number => overWorkforce(world.state.wage, r, k);

/** Share of value added left after capital and business tax. */
const netShare = (world: World, r: number): number => PROFIT.margin - BUDGET.businessTax * world.state.taxRate[r]!;

/** What image adds, and a train to better services takes, kF a job. */
export const imageTerm = (world: World, r: number, k: number, value: number): number =>
  sophisticationOf(k) === SOPHISTICATED ? PROFIT.image * world.state.image[r]! * value : 0;
export const drainTerm = (world: World, r: number, k: number, value: number): number =>
  functionOf(k) === UPSTREAM ? -STATION.drainCost * world.state.drain[r]! * value : 0;

export const landCost = (k: number, rentOfLand: number): number => LAND[k]! * rentOfLand;

/** Grants of decentralisation (+) and levies on congestion (−) for newcomers, kF a job (l. 519–533). */
function grant(world: World, year: Year, r: number, k: number): number {
  const { eligible, levied } = world.reference;
  if (functionOf(k) === PRODUCTION) {
    if (sophisticationOf(k) === SOPHISTICATED) return 0;
    return year.programmes.grants * (GRANTS.production * eligible[r]! - GRANTS.productionLevy * levied[r]!);
  }
  if (sophisticationOf(k) !== STANDARD) return 0;
  return year.programmes.grants * (GRANTS.office * eligible[r]! - GRANTS.officeLevy * levied[r]!);
}

/** What a newcomer is promised: years without tax, aid, grants; kF a job and year. */
export function carrotTerm(world: World, year: Year, r: number, k: number, value: number): number {
  const { taxRate, exemption, aid, productivity } = world.state;
  const tax = BUDGET.businessTax * taxRate[r]! * value * productivity[r * PER_ACTIVITY + k]!;
  return (
    PROFIT.exemptionValue * exemption[r]! * tax +
    PROFIT.aidValue * aid[r * PER_FUNCTION + functionOf(k)]! +
    grant(world, year, r, k)
  );
}

const factors = new Float64Array(FACTORS.length);

/** Sets profit on ordinary land, returns that in the station's district before rent. `logs` are the place's `logQualities`. */
function priceActivity(world: World, year: Year, r: number, k: number, value: number, logs: Float64Array): number {
  const { productivity, profit, rentRest, station } = world.state;
  const at = r * PER_ACTIVITY + k;
  const product = totalOf(logFactors(world, year, r, k, factors, logs));
  const fixed = imageTerm(world, r, k, value) + drainTerm(world, r, k, value) - wageBill(world, r, k);
  const net = value * netShare(world, r);
  productivity[at] = exp(product);
  profit[at] = net * productivity[at]! + fixed - landCost(k, rentRest[r]!);
  return station[r]! > 0 ? net * exp(product + districtGain(world, year, r, k)) + fixed : 0;
}

function apply(world: World, year: Year): void {
  const { profit, newcomerProfit, districtOption } = world.state;
  const values = valuesAdded(year);
  const district = new Float64Array(PER_ACTIVITY);
  for (let r = 0; r < world.places.length; r++) {
    const logs = logQualities(world, r);
    for (let k = 0; k < PER_ACTIVITY; k++) district[k] = priceActivity(world, year, r, k, values[k]!, logs);
    clearDistrict(world, r, values, district);
    for (let k = 0; k < PER_ACTIVITY; k++) {
      const at = r * PER_ACTIVITY + k;
      profit[at]! += districtOption[at]!;
      newcomerProfit[at] = profit[at]! + carrotTerm(world, year, r, k, values[k]!);
    }
  }
}

export const profits: Mechanism = {
  name: 'profits',
  reads: [
    'skillPool',
    'information',
    'services',
    'accessibility',
    'telecom',
    'sites',
    'districtInformation',
    'districtServices',
    'districtAccess',
    'legacy',
    'technopole',
    'image',
    'drain',
    'stock',
    'activesAll',
    'station',
    'wage',
    'rentRest',
    'basicJobs',
    'serviceJobsAll',
    'taxRate',
    'exemption',
    'aid',
  ],
  writes: [
    'productivity',
    'profit',
    'newcomerProfit',
    'districtOption',
    'outbid',
    'districtHeld',
    'rentDistrict',
    'rent',
  ],
  apply,
};
