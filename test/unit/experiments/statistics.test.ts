import { describe, expect, it } from 'vitest';
import { resultOf } from '../../experiments/result.ts';
import { deviation, mean, quantile, share } from '../../experiments/statistics.ts';

describe('statistics', () => {
  it('mean and sample deviation', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(deviation([1, 2, 6])).toBeCloseTo(Math.sqrt(7), 12);
    expect(deviation([4])).toBe(0);
  });

  it('share of the trials that hold', () => expect(share([true, false, true, true])).toBe(0.75));

  it('a tenth of ten is the second smallest, of fewer the smallest', () => {
    expect(quantile([9, 8, 7, 6, 5, 4, 3, 2, 1, 0], 0.1)).toBe(1);
    expect(quantile([3, 1, 2], 0.1)).toBe(1);
  });
});

it('a row says what the seeds said', () => {
  const { outcome, values, ablated } = resultOf({
    id: 'E0',
    claim: 'a claim',
    target: 'a target',
    values: [1, 2, 6],
    held: [true, true, false],
    holds: true,
    threshold: 0,
    ablation: { without: 'regime', values: [0, 1, 2], held: [false, false, true] },
    detail: { most: 1 / 3 },
  });
  expect(outcome).toEqual({
    id: 'E0',
    claim: 'a claim',
    target: 'a target',
    value: 3,
    sd: 2.646,
    share: 0.667,
    holds: true,
    ablation: { without: 'regime', value: 1, share: 0.333 },
    detail: { most: 0.333 },
  });
  expect([values, ablated]).toEqual([
    [1, 2, 6],
    [0, 1, 2],
  ]);
});
