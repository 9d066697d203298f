/**
 * The reference: exponential and logarithm in fixed point on whole numbers of any length, by their series. Nothing in
 * it rounds like a double, and what is left out lies more than 80 bits below the last place of any result.
 */

/** Bits behind the binary point. */
const P = 200n;
const ONE = 1n << P;

/** A real number units · 2^scale. */
export interface Exact {
  readonly units: bigint;
  readonly scale: number;
}

const view = new DataView(new ArrayBuffer(8));

/** A finite double as what it is, exactly. */
export function exactly(x: number): Exact {
  view.setFloat64(0, x);
  const bits = view.getBigUint64(0);
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const units = exponent === 0 ? fraction : fraction | (1n << 52n);
  return { units: bits >> 63n === 1n ? -units : units, scale: Math.max(exponent, 1) - 1075 };
}

/** Units of another scale; rounded down where that is coarser. */
export function rescaled({ units, scale }: Exact, to: number): bigint {
  const shift = BigInt(scale - to);
  return shift >= 0n ? units << shift : units >> -shift;
}

const fixed = (value: Exact): bigint => rescaled(value, -Number(P));

/** 2 artanh s = 2 (s + s³/3 + s⁵/5 + …), in fixed point. */
function twiceArtanh(s: bigint): bigint {
  const square = (s * s) >> P;
  let sum = 0n;
  let power = s;
  for (let i = 1n; power !== 0n && power !== -1n; i += 2n) {
    sum += power / i;
    power = (power * square) >> P;
  }
  return 2n * sum;
}

/** ln 2 = 2 artanh ⅓. */
const LN2 = twiceArtanh(ONE / 3n);

/** The position of the highest bit: 2^n ≤ units < 2^(n+1). */
export const topBit = (units: bigint): number => units.toString(2).length - 1;

/** ln x = k ln 2 + ln f with ¾ ≤ f < 1½, so that nothing cancels near 1. */
export function exactLog(x: number): Exact {
  const { units, scale } = exactly(x);
  const high = topBit(units);
  const over = 2n * units >= 3n << BigInt(high) ? 1 : 0;
  const f = fixed({ units, scale: -high - over });
  return { units: BigInt(scale + high + over) * LN2 + twiceArtanh(((f - ONE) << P) / (f + ONE)), scale: -Number(P) };
}

/** e^x = 2^k e^r with 0 ≤ r < ln 2. */
export function exactExp(x: Exact): Exact {
  const whole = fixed(x);
  const k = whole / LN2 - (whole < 0n ? 1n : 0n);
  const r = whole - k * LN2;
  let sum = 0n;
  let term = ONE;
  for (let i = 1n; term !== 0n; i++) {
    sum += term;
    term = ((term * r) >> P) / i;
  }
  return { units: sum, scale: Number(k - P) };
}

/** base^exponent = e^(exponent · ln base). */
export function exactPow(base: number, exponent: number): Exact {
  const [log, factor] = [exactLog(base), exactly(exponent)];
  return exactExp({ units: log.units * factor.units, scale: log.scale + factor.scale });
}
