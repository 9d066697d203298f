/**
 * Measures of segregation, concentration, inequality and polarisation between places. Pure functions of plain
 * arrays, index-aligned, of numbers ≥ 0; a distribution with nothing in it measures 0 rather than NaN.
 */
import { log } from '../maths/log.ts';
import { heldBy, lorenz, medianOf, type Values } from './lorenz.ts';

function sum(values: Values): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

/**
 * Dissimilarity of two groups, ½ Σ |aᵢ/A − bᵢ/B|: the share of either that would have to move for both to be
 * spread alike. 0 (alike, or an empty group) to 1 (never in the same place).
 * Duncan, O. D. & Duncan, B. (1955), American Sociological Review 20, 210–217.
 */
export function dissimilarity(a: Values, b: Values): number {
  const totalA = sum(a);
  const totalB = sum(b);
  if (totalA === 0 || totalB === 0) return 0;
  let gaps = 0;
  for (let i = 0; i < a.length; i++) gaps += Math.abs(a[i]! / totalA - b[i]! / totalB);
  return gaps / 2;
}

/**
 * Location quotients, (groupᵢ / totalᵢ) / (Σ group / Σ total): above 1 where the group weighs more than in the
 * region as a whole. 0 where nobody lives, and everywhere for an empty group.
 * Isard, W. (1960), Methods of Regional Analysis, ch. 7.
 */
export function locationQuotient(group: Values, total: Values): number[] {
  const share = sum(group) / sum(total);
  return Array.from(group, (members, i) => (members > 0 ? members / total[i]! / share : 0));
}

/**
 * Effectiveness of migration, 100 Σ|in − out| / Σ(in + out): 0 when every place gets back what it gives (or
 * nobody moves), 100 when all moves are one way.
 * Thomas, D. S. (1941); Shryock, H. S. & Siegel, J. S. (1976), The Methods and Materials of Demography, ch. 21.
 */
export function effectiveness(inflow: Values, outflow: Values): number {
  const turnover = sum(inflow) + sum(outflow);
  if (turnover === 0) return 0;
  let net = 0;
  for (let i = 0; i < inflow.length; i++) net += Math.abs(inflow[i]! - outflow[i]!);
  return (100 * net) / turnover;
}

/**
 * Gini coefficient weighted by population: twice the area between the Lorenz curve and equality, by trapezes.
 * 0 (all equal) to almost 1. O(n log n). Gini, C. (1912); Lerman, R. I. & Yitzhaki, S. (1989), Journal of
 * Econometrics 42, 43–47, for weights.
 */
export function gini(values: Values, weights: Values): number {
  const curve = lorenz(values, weights);
  if (curve === null) return 0;
  let below = 0;
  let people = 0;
  let held = 0;
  for (let i = 0; i < curve.people.length; i++) {
    below += (curve.people[i]! - people) * (curve.held[i]! + held);
    people = curve.people[i]!;
    held = curve.held[i]!;
  }
  return Math.max(0, 1 - below);
}

/**
 * Wolfson's polarisation, 2 (mean / median) (1 − 2 L(½) − Gini), with L(½) what the poorer half holds: how far the
 * middle has emptied towards two ends. 0 when all are equal, 1 when half have nothing and half have the same.
 * Weighted by population, O(n log n). 0 also where the median is 0, which leaves no middle to compare with.
 * Wolfson, M. C. (1994), When Inequalities Diverge, American Economic Review 84(2), 353–358.
 */
export function wolfson(values: Values, weights: Values): number {
  const curve = lorenz(values, weights);
  if (curve === null) return 0;
  const median = medianOf(curve);
  if (median === 0) return 0;
  return 2 * (curve.mean / median) * (1 - 2 * heldBy(curve, 0.5) - gini(values, weights));
}

/** Theil's inequality and its two parts: `total` = `between` + `within`. */
export interface Theil {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/** What one group weighs and holds. */
interface Holding {
  weight: number;
  held: number;
}

/** x ln(x / y), with its limit 0 at x = 0. */
const surprise = (x: number, y: number): number => (x > 0 ? x * log(x / y) : 0);

function holdings<G>(values: Values, weights: Values, groups: readonly G[]): Map<G, Holding> {
  const held = new Map<G, Holding>();
  groups.forEach((group, i) => {
    const one = held.get(group) ?? { weight: 0, held: 0 };
    one.weight += weights[i]!;
    one.held += weights[i]! * values[i]!;
    held.set(group, one);
  });
  return held;
}

/**
 * Theil's T index weighted by population, Σ (wᵢ xᵢ / W μ) ln(xᵢ / μ), split into what lies between the means of
 * the groups and what lies within them. 0 to ln(W / the smallest weight).
 * Theil, H. (1967), Economics and Information Theory, ch. 4; Shorrocks, A. F. (1980), Econometrica 48, 613–625.
 */
export function theil<G>(values: Values, weights: Values, groups: readonly G[]): Theil {
  const byGroup = holdings(values, weights, groups);
  let people = 0;
  let whole = 0;
  for (const { weight, held } of byGroup.values()) {
    people += weight;
    whole += held;
  }
  if (whole === 0) return { total: 0, between: 0, within: 0 };
  const mean = whole / people;
  let total = 0;
  let within = 0;
  groups.forEach((group, i) => {
    const own = byGroup.get(group)!;
    total += weights[i]! * surprise(values[i]!, mean);
    if (own.held > 0) within += weights[i]! * surprise(values[i]!, own.held / own.weight);
  });
  let between = 0;
  for (const { weight, held } of byGroup.values()) if (held > 0) between += weight * surprise(held / weight, mean);
  // No part is below 0: rounding alone may bring it there.
  const part = (sum: number): number => Math.max(0, sum / whole);
  return { total: part(total), between: part(between), within: part(within) };
}
