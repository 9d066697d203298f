import { LN2_HIGH, LN2_LOW, powerOfTwo } from './binary64.ts';

const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019412;
const INVERSE_LN2 = Math.LOG2E;

/** 1/2!, 1/3!, … 1/14!: the last term left out is below 2^−59 of the result. */
const COEFFICIENTS = Float64Array.from({ length: 13 }, (_, i) => {
  let factorial = 1;
  for (let j = 2; j <= i + 2; j++) factorial *= j;
  return 1 / factorial;
});

/**
 * e^x within one unit in the last place, bit-identical on every engine.
 * Method: x = k ln 2 + r with |r| ≤ ½ ln 2, a Taylor polynomial in r, then a scaling by 2^k.
 */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > OVERFLOW) return Number.POSITIVE_INFINITY;
  if (x < UNDERFLOW) return 0;
  const k = Math.round(x * INVERSE_LN2);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  let tail = 0;
  for (let i = COEFFICIENTS.length - 1; i >= 0; i--) tail = tail * r + COEFFICIENTS[i]!;
  const power = 1 + (r + r * r * tail);
  // In two steps near the ends of the range, where 2^k alone would overflow or lose bits.
  const half = Math.trunc(k / 2);
  return power * powerOfTwo(half) * powerOfTwo(k - half);
}
