/** One number a place. */
export type Values = ArrayLike<number>;

/**
 * The Lorenz curve of a weighted distribution: people ordered from the poorest place to the richest,
 * step by step the share of the people and the share of the whole that they hold.
 */
export interface Lorenz {
  /** Indices of the places in rising order of their values; those that nobody lives in are left out. */
  readonly order: readonly number[];
  /** Values in that order. */
  readonly values: readonly number[];
  /** Cumulative share of the weights up to and with each value, the last one 1. */
  readonly people: readonly number[];
  /** Cumulative share of the total up to and with each value, the last one 1. */
  readonly held: readonly number[];
  readonly mean: number;
}

/**
 * O(n log n). `null` where there is nothing to share out: no weight at all, or a total of zero.
 * Values and weights are ≥ 0.
 */
export function lorenz(values: Values, weights: Values): Lorenz | null {
  const order: number[] = [];
  for (let i = 0; i < values.length; i++) if (weights[i]! > 0) order.push(i);
  order.sort((a, b) => values[a]! - values[b]!);
  let weight = 0;
  let total = 0;
  const people: number[] = [];
  const held: number[] = [];
  for (const i of order) {
    weight += weights[i]!;
    total += weights[i]! * values[i]!;
    people.push(weight);
    held.push(total);
  }
  if (!(total > 0)) return null;
  return {
    order,
    values: order.map((i) => values[i]!),
    people: people.map((sum) => sum / weight),
    held: held.map((sum) => sum / total),
    mean: total / weight,
  };
}

/** Share of the total that the poorest `share` of the people hold, the curve taken as straight between its points. */
export function heldBy(curve: Lorenz, share: number): number {
  let p0 = 0;
  let l0 = 0;
  for (let i = 0; i < curve.people.length; i++) {
    const p1 = curve.people[i]!;
    const l1 = curve.held[i]!;
    if (p1 >= share) return l0 + ((l1 - l0) * (share - p0)) / (p1 - p0);
    p0 = p1;
    l0 = l1;
  }
  return 1;
}

/** The value that half of the people are below; midway between two values when the half falls between them. */
export function medianOf(curve: Lorenz): number {
  const { people, values } = curve;
  const i = people.findIndex((share) => share >= 0.5);
  return people[i] === 0.5 ? (values[i]! + values[i + 1]!) / 2 : values[i]!;
}
