/** Where the functions are measured: some of every size, and what their methods find hardest. */
import { seeded } from '../seeded.ts';

type Next = () => number;

const double = new Float64Array(1);
const bits = new BigInt64Array(double.buffer);

/** The double that lies `steps` away from a positive one. */
function neighbour(x: number, steps: number): number {
  double[0] = x;
  bits[0]! += BigInt(steps);
  return double[0]!;
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The doubles within `steps` of a number, on its own side of 0. */
const around = (x: number, steps: number): number[] =>
  range(-steps, steps).map((step) => Math.sign(x) * neighbour(Math.abs(x), step));

/** All 53 bits by lot: 1 ≤ m < 2. */
const mantissa = (next: Next): number =>
  1 + Math.floor(next() * 2 ** 26) * 2 ** -26 + Math.floor(next() * 2 ** 26) * 2 ** -52;

/** m · 2^e; in two steps where 2^e alone is too small. */
const scaled = (m: number, e: number): number => (e < -1000 ? m * 2 ** -1000 * 2 ** (e + 1000) : m * 2 ** e);

const EXPONENTS = range(-1074, 1023);
const times = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);

/** Where e^x leaves the doubles, becomes subnormal, or is 1. */
const EXP_EDGES = [709.782712893384, -708.3964185322641, -745.1332191019412, -744.4400719213812, 1e-16, -1e-16];

/** Parts of ln 2 that fast methods tell apart. */
const STEPS = [32, 128];

export function expPoints(seed: number): number[] {
  const next = seeded(seed);
  return [
    ...EXPONENTS.filter((e) => e < 10)
      .flatMap((e) => times(e < -56 ? 2 : 100, () => scaled(mantissa(next), e)))
      .flatMap((x) => [x, -x]),
    // One from each of many strata of the whole range.
    ...range(0, 19_999).map((i) => -746 + ((i + mantissa(next) - 1) / 20_000) * 1456),
    // Where the reduction goes over to the next multiple of ln 2, and where nothing is left of it.
    ...range(-1075, 1024)
      .filter((k) => k !== 0)
      .flatMap((k) => [...around((k + 0.5) * Math.LN2, 1), ...around(k * Math.LN2, 1)]),
    // The same for methods that reduce to a finer step, with a table.
    ...STEPS.flatMap((steps) =>
      times(3000, () => (Math.floor(2000 * next() * steps) - 1000 * steps + 0.5) / steps),
    ).flatMap((k) => around(k * Math.LN2, 1)),
    ...EXP_EDGES.flatMap((x) => around(x, 40)),
  ];
}

/** Where a mantissa goes over to the next power of two. */
const LOG_EDGES = [1, Math.SQRT1_2, Math.SQRT2, 4 / 3, 3 / 2];

export function logPoints(seed: number): number[] {
  const next = seeded(seed);
  return [
    ...EXPONENTS.flatMap((e) => times(6, () => scaled(mantissa(next), e))),
    ...times(20_000, () => 0.5 * mantissa(next) * (next() < 0.5 ? 1 : 2)),
    // Closer and closer to 1, where the logarithm is next to nothing.
    ...range(1, 53).flatMap((j) => times(100, () => mantissa(next) * 2 ** -j).flatMap((d) => [1 + d, 1 - d / 2])),
    ...EXPONENTS.filter((e) => e > -1022).flatMap((e) => LOG_EDGES.flatMap((edge) => around(scaled(edge, e), 1))),
    ...around(1, 100),
    ...around(2 ** -1022, 20),
    ...[1, 2, 3].map((n) => n * 5e-324),
    Number.MAX_VALUE,
  ].filter((x) => x > 0 && x < Number.POSITIVE_INFINITY);
}

/** Bases and exponents as the equations use them: from a millionth to a million, up to the third power. */
export function powPoints(seed: number): [base: number, exponent: number][] {
  const next = seeded(seed);
  return times(10_000, () => [mantissa(next) * 2 ** Math.floor(40 * next() - 20), 6 * (mantissa(next) - 1) - 3]);
}
