import { describe, expect, it } from 'vitest';
import { exp } from '../../../shared/maths/exp.ts';
import { seeded } from '../seeded.ts';
import { ulps } from './ulp.ts';

describe('exp', () => {
  it.each([
    [0, 1],
    [1, Math.E],
    [-1, 0.36787944117144233],
    [709.7, 1.6549840276802644e308],
    [-745, 5e-324],
    [-746, 0],
    [710, Number.POSITIVE_INFINITY],
    [Number.NEGATIVE_INFINITY, 0],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('e^%d = %d', (x, expected) => {
    expect(ulps(exp(x), expected)).toBeLessThanOrEqual(1);
  });

  it('passes NaN on', () => expect(exp(Number.NaN)).toBeNaN());

  it.each([1, 20, 700])('stays within one ulp of the reference up to ±%d', (range) => {
    const next = seeded(range);
    let worst = 0;
    for (let i = 0; i < 100_000; i++) {
      const x = (2 * next() - 1) * range;
      worst = Math.max(worst, ulps(exp(x), Math.exp(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });
});
