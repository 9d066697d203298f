/** What can be chosen beside the region's places: each alternative is a nest of its own, weighed against the region. */
import { exp } from '../../maths/exp.ts';
import { pow } from '../../maths/log.ts';
import { byActivity } from '../parameters/activities.ts';
import { CHOICE, PROFIT } from '../parameters/firms.ts';
import type { World } from '../world.ts';
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

/**
 * Abroad, beside `inside`, the weight of the whole region. Being its own nest, it draws from the region with an
 * elasticity below one: otherwise everybody's tax cuts would raise everybody's jobs. Its pull grows with the regime.
 */
function abroadWeight(market: Market, k: number, inside: number): number {
  const { world, year } = market;
  if (PULL[k] === 0 || inside === 0) return 0;
  const value = market.values[k]!;
  const profit = value * PROFIT.margin - wageAbroad(k, year.wageLevel) - transportAbroad(k, year.regime);
  if (profit <= 0) return 0;
  const weight = exp(utility(profit, k, value) + roomUtility(outsideRoom(world, CHOICE.abroadCapacity)));
  return PULL[k]! * year.regime * inside * pow(weight / inside, CHOICE.abroadElasticity);
}

/**
 * The rest of the country, a nest of its own too: at the start it draws as many projects as the scenario says for each
 * one that settles in the region, and from then on as its profit and the region's weights have changed since.
 */
function elsewhereWeight(market: Market, k: number, inside: number): number {
  const { world, year } = market;
  const { elsewhere } = world.scenario;
  const start = world.reference.elsewhere;
  if (elsewhere === null || start === null || inside === 0) return 0;
  const since = utilityElsewhere(elsewhere, year, k) - start.profit[k]!;
  const then = start.inside[k]! * exp(since);
  return elsewhere.projects * inside * pow(then / inside, CHOICE.elsewhereElasticity);
}

/** Weight of an alternative for an activity, beside that of the whole region. */
type Alternative = (market: Market, k: number, inside: number) => number;

/** The alternative at index i is told as the place −1 − i. */
export const OUTSIDE: readonly Alternative[] = [abroadWeight, elsewhereWeight];
export { ABROAD, ELSEWHERE } from '../report.ts';
/** What a race returns when there is no place at all. */
export const NOWHERE = -1 - OUTSIDE.length;
