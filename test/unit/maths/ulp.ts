const double = new Float64Array(1);
const bits = new BigUint64Array(double.buffer);

/** Distance from `expected` in units of its last place. */
export function ulps(actual: number, expected: number): number {
  if (actual === expected) return 0;
  double[0] = Math.abs(expected);
  bits[0]! += 1n;
  return Math.abs(actual - expected) / (double[0]! - Math.abs(expected));
}
