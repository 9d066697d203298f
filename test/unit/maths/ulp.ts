/** How far a double lies from a real number, in units of the last place that a double of that size has. */
import { type Exact, exactly, rescaled, topBit } from './exact.ts';

const SMALLEST_NORMAL_EXPONENT = -1022;
const FRACTION_BITS = 52;
/** The first power of two that no double can stand for. */
const BEYOND = 1024;
/** Parts of a unit that are told apart. */
const PARTS = 40;

const absolute = (units: bigint): bigint => (units < 0n ? -units : units);

/** |a − b|. */
function distance(a: Exact, b: Exact): Exact {
  const scale = Math.min(a.scale, b.scale);
  return { units: absolute(rescaled(a, scale) - rescaled(b, scale)), scale };
}

/** 0.5 is the best that rounding can promise. Infinity counts as 2^1024, and is right for all beyond it. */
export function ulps(actual: number, exact: Exact): number {
  if (Number.isNaN(actual)) return Number.POSITIVE_INFINITY;
  const size = absolute(exact.units);
  if (size === 0n) return actual === 0 ? 0 : Number.POSITIVE_INFINITY;
  const exponent = topBit(size) + exact.scale;
  const infinite = !Number.isFinite(actual);
  if (infinite && actual > 0 === exact.units > 0n && exponent >= BEYOND) return 0;
  const found = infinite ? { units: BigInt(Math.sign(actual)), scale: BEYOND } : exactly(actual);
  const { units, scale } = distance(found, exact);
  const lastPlace = Math.max(exponent, SMALLEST_NORMAL_EXPONENT) - FRACTION_BITS;
  return Number(rescaled({ units, scale: scale + PARTS }, lastPlace)) / 2 ** PARTS;
}
