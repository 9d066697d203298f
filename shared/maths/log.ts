import { exponentOf, LN2_HIGH, LN2_LOW, powerOfTwo } from './binary64.ts';
import { exp } from './exp.ts';

const SQRT2 = Math.SQRT2;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const SUBNORMAL_SHIFT = 54;

/** 2/3, 2/5, … 2/23 of the series 2 artanh(s) = 2s + s (2/3 s² + 2/5 s⁴ + …). */
const COEFFICIENTS = Float64Array.from({ length: 11 }, (_, i) => 2 / (2 * i + 3));

/**
 * Natural logarithm within one unit in the last place, bit-identical on every engine.
 * Method: x = 2^k (1 + f) with √½ < 1 + f ≤ √2, then ln(1 + f) = f − (½f² − s (½f² + R)), s = f / (2 + f).
 * ln 0 is −∞; a negative number gives NaN.
 */
export function log(x: number): number {
  if (!(x > 0) || x === Number.POSITIVE_INFINITY) return x === 0 ? Number.NEGATIVE_INFINITY : x > 0 ? x : Number.NaN;
  const shift = x < SMALLEST_NORMAL ? SUBNORMAL_SHIFT : 0;
  const normal = x * powerOfTwo(shift);
  let k = exponentOf(normal);
  // Two factors: 2^−k alone is out of range for the very largest k.
  let mantissa = normal * powerOfTwo(-Math.trunc(k / 2)) * powerOfTwo(Math.trunc(k / 2) - k);
  if (mantissa > SQRT2) {
    mantissa *= 0.5;
    k++;
  }
  k -= shift;
  const f = mantissa - 1;
  const s = f / (2 + f);
  const z = s * s;
  let series = 0;
  for (let i = COEFFICIENTS.length - 1; i >= 0; i--) series = series * z + COEFFICIENTS[i]!;
  const halfSquare = 0.5 * f * f;
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + z * series) + k * LN2_LOW) - f);
}

/** base^exponent for a base ≥ 0: exp(exponent · ln base), so its relative error grows with |exponent · ln base|. */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  return base === 0 ? (exponent > 0 ? 0 : Number.POSITIVE_INFINITY) : exp(exponent * log(base));
}
