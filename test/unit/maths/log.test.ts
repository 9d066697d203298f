import { describe, expect, it } from 'vitest';
import { log, pow } from '../../../shared/maths/log.ts';

/** How close they come is measured in ulps.test.ts; here are the values that must be exact. */
describe('log', () => {
  it.each([
    [1, 0],
    [2, Math.LN2],
    [0.5, -Math.LN2],
    [0, Number.NEGATIVE_INFINITY],
    [-0, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [-1, Number.NaN],
    [-5e-324, Number.NaN],
    [Number.NEGATIVE_INFINITY, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('ln %d = %d', (x, expected) => expect(log(x)).toBe(expected));
});

describe('pow', () => {
  it.each([
    [0, 2, 0],
    [0, 0, 1],
    [5, 0, 1],
    [1, 1e6, 1],
    [0, -1, Number.POSITIVE_INFINITY],
  ])('%d^%d = %d', (base, exponent, expected) => expect(pow(base, exponent)).toBe(expected));
});
