/**
 * Luck for random scenarios and offers, the same in every engine. A draw is keyed by what it is drawn for, so that a
 * field added later changes none of the others.
 */
import { hashText } from '../../shared/maths/hash.ts';
import { pow } from '../../shared/maths/log.ts';
import { uniform } from '../../shared/maths/random.ts';

/** Uniform on the open interval (0, 1), one number for each name and alternative. */
export type Draw = (what: string, alternative?: number) => number;

/** The luck of one thing: of a place in a turn, say. */
export const drawFor =
  (seed: number, turn: number, id: number): Draw =>
  (what, alternative = 0) =>
    uniform(seed, turn, hashText(what), id, alternative);

/** How often a number stands exactly at each end of its range. */
export const AT_AN_END = 0.06;

/** A number of the range, both ends now and then; evenly over its orders of magnitude where it is all positive. */
export function within(u: number, low: number, high: number, atAnEnd: number = AT_AN_END): number {
  if (u < atAnEnd) return low;
  if (u > 1 - atAnEnd) return high;
  const v = (u - atAnEnd) / (1 - 2 * atAnEnd);
  return low > 0 ? Math.min(high, low * pow(high / low, v)) : low + (high - low) * v;
}

/** A whole number of the range, both ends included. */
export const whole = (u: number, low: number, high: number, atAnEnd?: number): number =>
  Math.min(high, Math.round(within(u, low, high, atAnEnd)));

export const oneOf = <T>(u: number, list: readonly T[]): T => list[Math.floor(u * list.length)]!;

/** How often something that a file may leave out is left out. */
const LEFT_OUT = 0.1;

/** The same without some of what is `optional` in it. */
export function sparing<T extends object>(draw: Draw, given: T, optional: readonly string[]): T {
  const kept = Object.entries(given).filter(([key]) => !optional.includes(key) || draw(`${key} left out`) > LEFT_OUT);
  return Object.fromEntries(kept) as T;
}

/** How often one member of a list has everything that the others may go without. */
const ALL_ON_ONE = 0.1;

/** Shares of at least `least` that sum to 1: most of them next to nothing, as in a place that lives by one thing. */
export function shares<K extends string>(
  draw: Draw,
  what: string,
  keys: readonly K[],
  least: number,
): Record<K, number> {
  const single = draw(`${what} single`) < ALL_ON_ONE ? oneOf(draw(`${what} which`), keys) : null;
  const weights = keys.map((key, i) => {
    const u = draw(what, i);
    return single === null ? u * u * u * u : Number(key === single);
  });
  const sum = weights.reduce((a, b) => a + b, 0);
  const free = 1 - keys.length * least;
  return Object.fromEntries(keys.map((key, i) => [key, least + (free * weights[i]!) / sum])) as Record<K, number>;
}
