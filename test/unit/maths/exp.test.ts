import { describe, expect, it } from 'vitest';
import { exp } from '../../../shared/maths/exp.ts';

/** How close it comes is measured in ulps.test.ts; here are the values that must be exact. */
describe('exp', () => {
  it.each([
    [0, 1],
    [-0, 1],
    [1e-300, 1],
    [-745.2, 0],
    [-746, 0],
    [709.7827128933841, Number.POSITIVE_INFINITY],
    [710, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [Number.NaN, Number.NaN],
  ])('e^%d = %d', (x, expected) => expect(exp(x)).toBe(expected));
});
