/** The reference itself, against published digits, and the yardstick. */
import { describe, expect, it } from 'vitest';
import { type Exact, exactExp, exactLog, exactly, exactPow, rescaled } from './exact.ts';
import { ulps } from './ulp.ts';

const DIGITS = 45;

/** The first digits of a number, as text without its point. */
const digits = (exact: Exact): string =>
  String(rescaled({ units: exact.units * 10n ** BigInt(DIGITS), scale: exact.scale }, 0));

describe('the reference', () => {
  it.each([
    ['e', exactExp(exactly(1)), '2718281828459045235360287471352662497757247093'],
    ['1/e', exactExp(exactly(-1)), '367879441171442321595523770161460867445811131'],
    ['e^10', exactExp(exactly(10)), '22026465794806716516957900645284244366353512618556'],
    ['ln 2', exactLog(2), '693147180559945309417232121458176568075500134'],
    ['ln 10', exactLog(10), '2302585092994045684017991454684364207601101488'],
    ['√2', exactPow(2, 0.5), '1414213562373095048801688724209698078569671875'],
  ])('knows %s to 45 places', (_, exact, expected) => expect(digits(exact)).toBe(expected));

  it.each([5e-324, 1e-310, 0.1, 1 - 2 ** -53, 1, 1 + 2 ** -52, 3, 1e300, Number.MAX_VALUE])(
    'finds %d again as the exponential of its logarithm',
    (x) => expect(ulps(x, exactExp(exactLog(x)))).toBeLessThan(1e-10),
  );

  it.each([0.1, -0.1, 5e-324, -1e300, 3])('takes %d as what it is', (x) => {
    const { units, scale } = exactly(x);
    expect(Number(units) * 2 ** Math.trunc(scale / 2) * 2 ** (scale - Math.trunc(scale / 2))).toBe(x);
  });
});

describe('ulps', () => {
  const one = exactly(1);

  it.each([
    [1, one, 0],
    [1 + 2 ** -52, one, 1],
    [1 - 2 ** -53, one, 0.5],
    [1, exactly(1 + 2 ** -52), 1],
    [2, exactly(2 - 2 ** -52), 1],
    [0, exactly(5e-324), 1],
    [-3, exactly(-3 - 2 ** -51), 1],
    [Number.POSITIVE_INFINITY, { units: 1n, scale: 2000 }, 0],
    [Number.POSITIVE_INFINITY, exactly(Number.MAX_VALUE), 1],
    [Number.NEGATIVE_INFINITY, { units: 1n, scale: 1024 }, 2 ** 53],
    [Number.NaN, one, Number.POSITIVE_INFINITY],
  ])('of %d', (actual, exact, expected) => expect(ulps(actual, exact)).toBe(expected));
});
