/** Weights of the places for an activity with given headquarters: nested logit, abroad a nest of its own. */
import { exp } from '../../maths/exp.ts';
import { log, pow } from '../../maths/log.ts';
import { byActivity } from '../parameters/activities.ts';
import { CHOICE, PROFIT } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';
import { controlCost } from './control.ts';
import type { Market } from './market.ts';

const DISPERSION = byActivity((a) => a.dispersion);
const PULL = byActivity((a) => a.abroad.pull);
const WAGE_ABROAD = byActivity((a) => a.abroad.wage);
const TRANSPORT = byActivity((a) => a.abroad.transport);
const NESTS = CHOICE.nestLimits.length + 1;

/** ln of the weight of room: capacity^0.55. */
export const roomUtility = (room: number): number => CHOICE.capacity * log(Math.max(1, room));

/** Profit in units of the dispersion σ, up to a cap. */
export const utility = (profit: number, k: number, value: number): number =>
  Math.min(CHOICE.utilityCap, profit / (DISPERSION[k]! * value));

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
 * One weight a place, then one for abroad. Nothing where profit is not positive (the location cost exceeds value
 * added) or where there is no room. Places are nested by size of labour market with dissimilarity λ:
 * P(r) ∝ e^(V/λ) · (Σ nest e^(V/λ))^(λ−1).
 */
export function placeWeights(market: Market, k: number, headquarters: number): Float64Array {
  const { world, year, free } = market;
  const { newcomerProfit, room } = world.state;
  const size = world.places.length;
  const weights = new Float64Array(size + 1);
  const nests = new Float64Array(NESTS);
  for (let r = 0; r < size; r++) {
    const profit = newcomerProfit[r * PER_ACTIVITY + k]! - controlCost(world, year, k, r, headquarters);
    if (profit <= 0 || free[r]! <= 0) continue;
    const weight = exp((utility(profit, k, market.values[k]!) + roomUtility(room[r]!)) / CHOICE.nest);
    weights[r] = weight;
    nests[world.reference.nest[r]!]! += weight;
  }
  let inside = 0;
  for (let r = 0; r < size; r++) {
    if (weights[r] === 0) continue;
    weights[r]! *= pow(nests[world.reference.nest[r]!]!, CHOICE.nest - 1);
    inside += weights[r]!;
  }
  weights[size] = abroadWeight(market, k, inside);
  return weights;
}
