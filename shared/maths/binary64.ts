/**
 * Bit-level access to an IEEE 754 double, the same on every engine and either byte order.
 * Everything transcendental here is built from + − × ÷ and these exact operations.
 */

const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);

double[0] = 1;
/** Index of the high 32-bit word of a double within its pair: 1 on little-endian machines. */
export const HIGH_WORD = words[1] !== 0 ? 1 : 0;

/** High words of 1 and of √½: what lies between them is added, so that the exponent steps at √½ instead of at 1. */
const TO_ROOT_HALF = 0x3ff00000 - 0x3fe6a09e;

/** The whole e that brings a positive normal number nearest to 1: √½ ≤ x / 2^e < √2, but for the last bits of √½. */
export function nearestExponent(x: number): number {
  double[0] = x;
  return ((words[HIGH_WORD]! + TO_ROOT_HALF) >>> 20) - 1023;
}

const SMALLEST = -1074;
const LARGEST = 1023;
const POWERS = new Float64Array(LARGEST - SMALLEST + 1);
for (let e = 0, up = 1, down = 1; e <= -SMALLEST; e++, up *= 2, down /= 2) {
  if (e <= LARGEST) POWERS[e - SMALLEST] = up;
  POWERS[-e - SMALLEST] = down;
}

/** 2^e exactly, for a whole e from −1074 to 1023. */
export const powerOfTwo = (e: number): number => POWERS[e - SMALLEST]!;

/** ln 2 in two parts: the high one has trailing zeros, so that a whole number times it is exact. */
export const LN2_HIGH = 6.9314718036912382e-1;
export const LN2_LOW = 1.9082149292705877e-10;
