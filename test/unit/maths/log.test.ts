import { describe, expect, it } from 'vitest';
import { log, pow } from '../../../shared/maths/log.ts';
import { seeded } from '../seeded.ts';
import { ulps } from './ulp.ts';

describe('log', () => {
  it.each([
    [1, 0],
    [Math.E, 1],
    [2, Math.LN2],
    [0.5, -Math.LN2],
    [5e-324, -744.4400719213812],
    [Number.MAX_VALUE, 709.782712893384],
    [0, Number.NEGATIVE_INFINITY],
    [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
  ])('ln %d = %d', (x, expected) => {
    expect(ulps(log(x), expected)).toBeLessThanOrEqual(1);
  });

  it.each([-1, Number.NEGATIVE_INFINITY, Number.NaN])('ln %d is not a number', (x) => expect(log(x)).toBeNaN());

  it.each([
    ['near one', (u: number) => 0.9 + 0.2 * u],
    ['small', (u: number) => u],
    ['of any size', (u: number) => Math.exp(1400 * u - 700)],
  ])('stays within one ulp of the reference: numbers %s', (_, draw) => {
    const next = seeded(7);
    let worst = 0;
    for (let i = 0; i < 100_000; i++) {
      const x = draw(next());
      worst = Math.max(worst, ulps(log(x), Math.log(x)));
    }
    expect(worst).toBeLessThanOrEqual(1);
  });
});

describe('pow', () => {
  it.each([
    [2, 10],
    [0.3, -1.7],
    [150, 0.55],
    [1, 1e6],
    [9, 0.5],
  ])('%d^%d agrees with the reference to a few ulps', (base, exponent) => {
    expect(ulps(pow(base, exponent), base ** exponent)).toBeLessThan(8);
  });

  it('knows zero', () => {
    expect(pow(0, 2)).toBe(0);
    expect(pow(0, 0)).toBe(1);
    expect(pow(0, -1)).toBe(Number.POSITIVE_INFINITY);
  });
});
