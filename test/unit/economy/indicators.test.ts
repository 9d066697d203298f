import { describe, expect, it } from 'vitest';
import {
  dissimilarity,
  effectiveness,
  gini,
  locationQuotient,
  theil,
  wolfson,
} from '../../../shared/economy/indicators.ts';
import { seeded } from '../seeded.ts';

const ones = (values: readonly number[]): number[] => values.map(() => 1);
/** `count` values spread evenly over [low, high]. */
const spread = (count: number, low: number, high: number): number[] =>
  Array.from({ length: count }, (_, i) => low + ((i + 0.5) / count) * (high - low));

describe('dissimilarity (Duncan & Duncan 1955)', () => {
  it.each([
    { a: [10, 20, 30], b: [1, 2, 3], expected: 0, why: 'the same spread' },
    { a: [5, 0], b: [0, 9], expected: 1, why: 'never in the same place' },
    { a: [50, 30, 20], b: [20, 30, 50], expected: 0.3, why: '½ (.3 + 0 + .3)' },
    { a: [1, 1, 2], b: [4, 4, 0], expected: 0.5, why: '½ (.25 + .25 + .5)' },
    { a: [], b: [], expected: 0, why: 'no places' },
    { a: [0, 0], b: [3, 4], expected: 0, why: 'an empty group' },
  ])('$why', ({ a, b, expected }) => {
    expect(dissimilarity(a, b)).toBeCloseTo(expected, 14);
    expect(dissimilarity(b, a)).toBeCloseTo(expected, 14);
  });

  it('is the share that has to move', () => {
    // 4 of 10 leave the first place for the second, and both groups are spread alike.
    expect(dissimilarity([9, 1], [50, 50])).toBeCloseTo(0.4, 14);
    expect(dissimilarity([5, 5], [50, 50])).toBe(0);
  });
});

describe('location quotient', () => {
  it('compares a share here with the share in the whole', () => {
    // 30 of 300 in all: 10 %. Places: 20 %, 10 %, 5 %.
    expect(locationQuotient([10, 15, 5], [50, 150, 100])).toEqual([2, 1, 0.5].map((q) => expect.closeTo(q, 12)));
  });

  it('gives back the region when weighted by population', () => {
    const total = [40, 250, 10];
    const quotients = locationQuotient([8, 20, 2], total);
    expect(quotients.reduce((s, q, i) => s + q * total[i]!, 0) / 300).toBeCloseTo(1, 12);
  });

  it('is 0 where nobody lives, and for an empty group', () => {
    expect(locationQuotient([3, 0], [10, 0])).toEqual([1, 0]);
    expect(locationQuotient([0, 0], [10, 5])).toEqual([0, 0]);
    expect(locationQuotient([], [])).toEqual([]);
  });
});

describe('effectiveness of migration', () => {
  it.each([
    { inflow: [10, 20], outflow: [20, 10], expected: (100 * 20) / 60, why: 'a third of the moves changes something' },
    { inflow: [7, 8], outflow: [7, 8], expected: 0, why: 'all compensated' },
    { inflow: [12, 0], outflow: [0, 12], expected: 100, why: 'all one way' },
    { inflow: [0, 0], outflow: [0, 0], expected: 0, why: 'nobody moves' },
    { inflow: [], outflow: [], expected: 0, why: 'no places' },
  ])('$why', ({ inflow, outflow, expected }) => {
    expect(effectiveness(inflow, outflow)).toBeCloseTo(expected, 12);
  });
});

describe('Gini', () => {
  it.each([
    // Half the mean difference over the mean, counted by hand over all ordered pairs.
    { values: [1, 2, 3], weights: [1, 1, 1], expected: 2 / 9 },
    { values: [1, 2, 3, 4, 5], weights: [1, 1, 1, 1, 1], expected: 4 / 15 },
    { values: [0, 0, 0, 1], weights: [1, 1, 1, 1], expected: 3 / 4 },
    { values: [3, 1], weights: [1, 3], expected: 1 / 4 },
    { values: [5, 5, 5], weights: [1, 2, 3], expected: 0 },
    { values: [], weights: [], expected: 0 },
    { values: [0, 0], weights: [1, 1], expected: 0 },
    { values: [1, 9], weights: [0, 0], expected: 0 },
  ])('of $values weighing $weights is $expected', ({ values, weights, expected }) => {
    expect(gini(values, weights)).toBeCloseTo(expected, 14);
  });

  it('of a uniform distribution on [a, b] tends to (b − a) / 3 (a + b)', () => {
    const values = spread(4000, 1, 4);
    expect(gini(values, ones(values))).toBeCloseTo(3 / 15, 6);
  });
});

describe('Wolfson 1994', () => {
  it.each([
    { values: [0, 0, 2, 2], weights: [1, 1, 1, 1], expected: 1, why: 'half have nothing, half the same' },
    // L(½) = .3 (midway between 3/15 and 6/15), Gini 4/15, mean = median: 2 (1 − .6 − 4/15).
    { values: [5, 3, 1, 2, 4], weights: [1, 1, 1, 1, 1], expected: 4 / 15, why: 'one to five' },
    { values: [4, 4, 4], weights: [5, 1, 2], expected: 0, why: 'all equal' },
    { values: [], weights: [], expected: 0, why: 'nobody' },
    { values: [1, 2], weights: [0, 0], expected: 0, why: 'no weight' },
    { values: [0, 0, 0, 8], weights: [1, 1, 1, 1], expected: 0, why: 'a median of 0' },
  ])('$why', ({ values, weights, expected }) => {
    expect(wolfson(values, weights)).toBeCloseTo(expected, 14);
  });

  it('of a uniform distribution on [¼, 1¾] tends to ¼', () => {
    // Gini 1.5 / (3 · 2) = ¼; the lower half has mean ⅝, so L(½) = 5/16; 2 (1 − ⅝ − ¼) = ¼.
    const values = spread(4000, 0.25, 1.75);
    expect(wolfson(values, ones(values))).toBeCloseTo(0.25, 6);
  });

  it('rises when each half draws together, although inequality falls', () => {
    const one = spread(1000, 0.25, 1.75);
    const two = [...spread(500, 0.5, 0.75), ...spread(500, 1.25, 1.5)];
    expect(gini(two, ones(two))).toBeLessThan(gini(one, ones(one)));
    expect(wolfson(two, ones(two))).toBeGreaterThan(wolfson(one, ones(one)));
  });

  it('is twice the corrected mean less the mean of the poorer half, over the median', () => {
    // Foster & Wolfson (2010): 2 (μ (1 − G) − μ of the poorer half) / m, with 1, 2, 4, 9: μ 4, m 3, G = 26/64.
    const values = [9, 1, 4, 2];
    expect(gini(values, ones(values))).toBeCloseTo(26 / 64, 14);
    expect(wolfson(values, ones(values))).toBeCloseTo((2 * (4 * (1 - 26 / 64) - 1.5)) / 3, 14);
  });
});

describe('Theil', () => {
  it('splits one against three, by hand', () => {
    // μ = 2: ½ (½ ln ½ + 3/2 ln 3/2) each weighing one half.
    const total = (0.5 * Math.log(0.5) + 1.5 * Math.log(1.5)) / 2;
    expect(theil([1, 3], [1, 1], ['a', 'b'])).toEqual({
      total: expect.closeTo(total, 14),
      between: expect.closeTo(total, 14),
      within: 0,
    });
    expect(theil([1, 3], [1, 1], ['a', 'a']).within).toBeCloseTo(total, 14);
    expect(theil([1, 3], [1, 1], ['a', 'a']).between).toBeCloseTo(0, 14);
  });

  it('is ln n when one of n holds everything', () => {
    expect(theil([0, 0, 0, 0, 7], [1, 1, 1, 1, 1], [0, 0, 1, 1, 1]).total).toBeCloseTo(Math.log(5), 14);
  });

  it.each([
    { values: [], weights: [], groups: [] },
    { values: [4, 4], weights: [1, 3], groups: [0, 1] },
    { values: [0, 0], weights: [1, 1], groups: [0, 0] },
    { values: [1, 2], weights: [0, 0], groups: [0, 1] },
  ])('is 0 for $values weighing $weights', ({ values, weights, groups }) => {
    expect(theil(values, weights, groups)).toEqual({ total: 0, between: 0, within: 0 });
  });
});

describe('laws', () => {
  const next = seeded(19941955);
  const sample = Array.from({ length: 40 }, () => ({
    values: Array.from({ length: 30 }, () => 1000 * next() * next()),
    weights: Array.from({ length: 30 }, () => 1 + Math.floor(9 * next())),
    groups: Array.from({ length: 30 }, () => Math.floor(5 * next())),
  }));

  it('Theil is between and within together', () => {
    for (const { values, weights, groups } of sample) {
      const { total, between, within } = theil(values, weights, groups);
      expect(between + within).toBeCloseTo(total, 12);
      expect(Math.min(between, within)).toBeGreaterThanOrEqual(0);
    }
  });

  it('a place of weight w is w places, and the unit of account does not matter', () => {
    for (const { values, weights, groups } of sample) {
      const many = values.flatMap((value, i) => new Array<number>(weights[i]!).fill(value * 6.55957));
      const groupsOfMany = groups.flatMap((group, i) => new Array<number>(weights[i]!).fill(group));
      expect(gini(many, ones(many))).toBeCloseTo(gini(values, weights), 12);
      expect(wolfson(many, ones(many))).toBeCloseTo(wolfson(values, weights), 10);
      expect(theil(many, ones(many), groupsOfMany).between).toBeCloseTo(theil(values, weights, groups).between, 12);
    }
  });

  it('the Gini is half the mean difference over the mean, pair by pair', () => {
    for (const { values, weights } of sample) {
      const people = weights.reduce((s, w) => s + w, 0);
      const mean = values.reduce((s, x, i) => s + x * weights[i]!, 0) / people;
      let difference = 0;
      for (let i = 0; i < 30; i++)
        for (let j = 0; j < 30; j++) difference += weights[i]! * weights[j]! * Math.abs(values[i]! - values[j]!);
      expect(gini(values, weights)).toBeCloseTo(difference / (2 * people * people * mean), 12);
    }
  });
});
