/** What can be chosen beside the region's places: each alternative is a nest of its own, weighed against the region. */
import { exp } from '../../maths/exp.ts';
import { pow } from '../../maths/log.ts';
import { byActivity } from '../parameters/activities.ts';
import { CHOICE, PROFIT } from '../parameters/firms.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { utilityElsewhere } from './elsewhereProfit.ts';
import type { Market } from './market.ts';
import { roomUtility, utility } from './utility.ts';

const PULL = byActivity((a) => a.abroad.pull);
const WAGE_ABROAD = byActivity((a) => a.abroad.wage);
const TRANSPORT = byActivity((a) => a.abroad.transport);

/** Room that stands for something outside the region's places, scaled with the region. */
export const outsideRoom = (world: World, capacity: number): number =>
  capacity * (world.reference.basicJobs / CHOICE.regionJobs);

/** Wages and transport cost abroad, kF a job: what `explain.ts` sets against those here. */
export const wageAbroad = (k: number, wageLevel: number): number => WAGE_ABROAD[k]! * wageLevel;
export const transportAbroad = (k: number, regime: number): number =>
  TRANSPORT[k]! * (1 - CHOICE.abroadTransportRelief * regime);

export const profitAbroad = (value: number, year: Year, k: number): number =>
  value * PROFIT.margin - wageAbroad(k, year.wageLevel) - transportAbroad(k, year.regime);

/**
 * A nest beside the region: it draws `pull` · inside · (mass / inside)^elasticity, where inside is the weight of the
 * whole region. With an elasticity below one, what everybody does in the region moves little across its border.
 */
export interface Nest {
  readonly pull: number;
  readonly mass: number;
  readonly elasticity: number;
}

/** Abroad: otherwise everybody's tax cuts would raise everybody's jobs. Its pull grows with the regime. */
export function abroadNest({ world, year, values }: Market, k: number): Nest | null {
  const value = values[k]!;
  const profit = profitAbroad(value, year, k);
  if (PULL[k] === 0 || profit <= 0) return null;
  const mass = exp(utility(profit, k, value) + roomUtility(outsideRoom(world, CHOICE.abroadCapacity)));
  return { pull: PULL[k]! * year.regime, mass, elasticity: CHOICE.abroadElasticity };
}

/**
 * The rest of the country: at the start it draws as many projects as the scenario says for each one that settles in
 * the region, and from then on as its profit and the region's weights have changed since.
 */
export function elsewhereNest({ world, year }: Market, k: number): Nest | null {
  const { elsewhere } = world.scenario;
  const start = world.reference.elsewhere;
  if (elsewhere === null || start === null) return null;
  const since = utilityElsewhere(elsewhere, year, k) - start.profit[k]!;
  return { pull: elsewhere.projects, mass: start.inside[k]! * exp(since), elasticity: CHOICE.elsewhereElasticity };
}

/** Weight of a nest outside, beside `inside`, that of the whole region. */
export function nestWeight(nest: Nest | null, inside: number): number {
  if (nest === null || inside === 0) return 0;
  return nest.pull * inside * pow(nest.mass / inside, nest.elasticity);
}

/** The alternative at index i is told as the place −1 − i. */
export const OUTSIDE: readonly ((market: Market, k: number) => Nest | null)[] = [abroadNest, elsewhereNest];
export { ABROAD, ELSEWHERE } from '../report.ts';
/** What a race returns when there is no place at all. */
export const NOWHERE = -1 - OUTSIDE.length;
