/** The fiscal basket of an offer: rate, exemption, and aid capped by the free budget. */

import { FUNCTIONS } from '../../dimensions.ts';
import { AID_OF, paidShare, promisedCost } from '../carrot/limits.ts';
import { interventionIn } from '../intervention.ts';
import { PER_FUNCTION } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

export function setTaxes(world: World, year: Year, r: number): void {
  const { taxRate, exemption, businessTax } = world.state;
  const offer = year.offers[r]!;
  const rebate = interventionIn(year.decisions.intervention, year.calendar, world.order[r]!)?.taxRebate ?? 0;
  const base = businessTax[r]! / taxRate[r]!;
  taxRate[r] = Math.max(0, offer.taxRate / 100 - (base > 0 ? rebate / base : 0));
  exemption[r] = offer.exemption;
}

/** Sets the aid that a newcomer will really get, and returns what this year's cost, MF. */
export function payAid(world: World, year: Year, r: number): number {
  const { aid, newcomerJobs, freeBudget, revenue } = world.state;
  const offer = year.offers[r]!;
  const promised = FUNCTIONS.map((name) => offer[AID_OF[name]]);
  const row = r * PER_FUNCTION;
  const cost = promisedCost(newcomerJobs.subarray(row, row + PER_FUNCTION), promised);
  const paid = paidShare(cost, freeBudget[r]!, revenue[r]!);
  for (let f = 0; f < PER_FUNCTION; f++) aid[row + f] = promised[f]! * paid;
  return cost * paid;
}
