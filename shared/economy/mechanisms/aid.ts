/** The fiscal basket of an offer: rate, exemption, and aid capped by the free budget. */

import { FUNCTIONS, type Func } from '../../dimensions.ts';
import type { Instrument } from '../../offer/instruments.ts';
import { interventionIn } from '../intervention.ts';
import { BUDGET } from '../parameters/public.ts';
import { PER_FUNCTION } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const AID_OF: Readonly<Record<Func, Instrument>> = {
  upstream: 'aidUpstream',
  production: 'aidProduction',
  downstream: 'aidDownstream',
};

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
  let cost = 0;
  for (let f = 0; f < PER_FUNCTION; f++) cost += (newcomerJobs[r * PER_FUNCTION + f]! * promised[f]!) / 1000;
  const most = Math.max(0, freeBudget[r]!) * BUDGET.aidShare;
  const paid = cost > 0 ? Math.min(1, most / (cost + BUDGET.aidMargin * revenue[r]!)) : Math.min(1, most);
  for (let f = 0; f < PER_FUNCTION; f++) aid[r * PER_FUNCTION + f] = promised[f]! * paid;
  return cost * paid;
}
