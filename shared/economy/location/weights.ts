/**
 * Weights of the places for an activity with given headquarters: a nested logit, what lies outside in nests of its
 * own. Nothing where profit is not positive (the location cost exceeds value added) or where there is no room. Places
 * are nested by size of labour market with dissimilarity λ: P(r) ∝ e^(V/λ) · (Σ nest e^(V/λ))^(λ−1).
 */
import { exp } from '../../maths/exp.ts';
import { pow } from '../../maths/log.ts';
import { dialled } from '../dials.ts';
import { CHOICE } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import { CONTROL_CAP } from './control.ts';
import type { Market } from './market.ts';
import { ELSEWHERE, nestWeight, OUTSIDE } from './outside.ts';
import { NESTS } from './tables.ts';
import { capped, dispersion } from './utility.ts';

/** e^(V/λ) of a place so many km from its headquarters. */
function weigh(market: Market, k: number, r: number, distance: number, scale: number): number {
  const at = r * PER_ACTIVITY + k;
  const control = Math.min(CONTROL_CAP[k]!, market.controlPerKm[at]! * distance);
  const { state, dials } = market.world;
  const profit = dialled(dials.contest, state.profit[at]!, state.newcomerProfit[at]!) - control;
  if (profit <= 0 || market.free[r]! <= 0) return 0;
  return exp((capped(profit, scale) + market.roomUtility[r]!) / CHOICE.nest);
}

/** What a place's carrot multiplies its newcomers by, as far as they are not taken from others. */
export function drawnFromNobody(market: Market, k: number, r: number): number {
  const { state, dials } = market.world;
  if (dials.contest === 1) return 1;
  const at = r * PER_ACTIVITY + k;
  const carrot = state.newcomerProfit[at]! - state.profit[at]!;
  return exp(((1 - dials.contest) * carrot) / (dispersion(k, market.values[k]!) * CHOICE.nest));
}

/** Weighs the places of all blocks but the headquarters' own. */
function buildFar(market: Market, k: number, home: number): void {
  const { blocks, first, between, size } = market.world.geography;
  const { far, sums, totals } = market.tables;
  const { nest } = market.world.reference;
  const table = k * blocks + home;
  const scale = dispersion(k, market.values[k]!);
  sums.fill(0, table * blocks * NESTS, (table + 1) * blocks * NESTS);
  totals.fill(0, table * NESTS, (table + 1) * NESTS);
  for (let b = 0; b < blocks; b++) {
    if (b === home) continue;
    const distance = between[b * blocks + home]!;
    const sum = (table * blocks + b) * NESTS;
    for (let r = first[b]!; r < first[b + 1]!; r++) {
      const weight = weigh(market, k, r, distance, scale);
      far[table * size + r] = weight;
      sums[sum + nest[r]!]! += weight;
      totals[table * NESTS + nest[r]!]! += weight;
    }
  }
}

/** Weighs the places of the headquarters' own block; returns where their sums by nest stand, among those of blocks. */
function buildNear(market: Market, k: number, seat: number, home: number): number {
  const { blocks, first, inside, widest, size } = market.world.geography;
  const { near, sums } = market.tables;
  const { nest } = market.world.reference;
  const row = (k * size + seat) * widest;
  const scale = dispersion(k, market.values[k]!);
  const sum = ((k * blocks + home) * blocks + home) * NESTS;
  sums.fill(0, sum, sum + NESTS);
  for (let r = first[home]!; r < first[home + 1]!; r++) {
    const slot = r - first[home]!;
    const weight = weigh(market, k, r, inside[seat * widest + slot]!, scale);
    near[row + slot] = weight;
    sums[sum + nest[r]!]! += weight;
  }
  return sum;
}

/** What each place's weight is multiplied with for its nest. */
function buildFactors({ tables }: Market, table: number, own: number, row: number): void {
  const { factors, totals, sums } = tables;
  for (let n = 0; n < NESTS; n++) {
    const sum = totals[table * NESTS + n]! + sums[own + n]!;
    factors[row * NESTS + n] = sum > 0 ? pow(sum, CHOICE.nest - 1) : 0;
  }
}

/** Rate of each block, then of what lies outside. */
function buildRates(market: Market, k: number, table: number, row: number): void {
  const { blocks } = market.world.geography;
  const { sums, factors, rates, alternatives } = market.tables;
  const at = row * alternatives;
  let from = table * blocks * NESTS;
  let inside = 0;
  for (let b = 0; b < blocks; b++) {
    let rate = 0;
    for (let n = 0; n < NESTS; n++) rate += sums[from++]! * factors[row * NESTS + n]!;
    rates[at + b] = rate;
    inside += rate;
  }
  for (let i = 0; i < OUTSIDE.length; i++) rates[at + blocks + i] = nestWeight(OUTSIDE[i]!(market, k), inside);
}

/** Sees to it that the tables of an activity and a seat are there, and returns the number of their row. */
export function rowOf(market: Market, k: number, seat: number): number {
  const { tables, world } = market;
  const { size, blocks, blockOf } = world.geography;
  const row = k * size + seat;
  if (tables.owner !== market) throw new Error('another market has opened on this map');
  if (tables.built[row] === 1) return row;
  const home = blockOf[seat]!;
  const table = k * blocks + home;
  if (tables.farBuilt[table] === 0) buildFar(market, k, home);
  const own = buildNear(market, k, seat, home);
  buildFactors(market, table, own, row);
  buildRates(market, k, table, row);
  tables.farBuilt[table] = 1;
  tables.built[row] = 1;
  return row;
}

/** Weight of all places together, and of the rest of the country, for an activity and a seat. */
export function weightsTogether(market: Market, k: number, seat: number): { inside: number; elsewhere: number } {
  const { blocks } = market.world.geography;
  const { rates, alternatives } = market.tables;
  const at = rowOf(market, k, seat) * alternatives;
  let inside = 0;
  for (let b = 0; b < blocks; b++) inside += rates[at + b]!;
  return { inside, elsewhere: rates[at + blocks - 1 - ELSEWHERE]! };
}

/** One weight a place, then one for each alternative outside: the chances that a race draws from. */
export function placeWeights(market: Market, k: number, seat: number): Float64Array {
  const { size, blocks, blockOf, first, widest } = market.world.geography;
  const { near, far, factors, rates, alternatives } = market.tables;
  const { nest } = market.world.reference;
  const row = rowOf(market, k, seat);
  const home = blockOf[seat]!;
  return Float64Array.from({ length: size + OUTSIDE.length }, (_, i) => {
    if (i >= size) return rates[row * alternatives + blocks + i - size]!;
    const isNear = blockOf[i] === home;
    const weight = isNear ? near[row * widest + i - first[home]!]! : far[(k * blocks + home) * size + i]!;
    return weight * factors[row * NESTS + nest[i]!]!;
  });
}
