import { describe, expect, it } from 'vitest';
import { scramble32 } from '../../../shared/maths/hash.ts';
import {
  bits,
  draw,
  drawScrambled,
  normal,
  normalDraw,
  PURPOSE,
  PURPOSES,
  strand,
  stream,
  uniform,
} from '../../../shared/maths/random.ts';

const DRAWS = 100_000;
const draws = (draw: (id: number) => number): number[] => Array.from({ length: DRAWS }, (_, id) => draw(id));
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

describe('purposes', () => {
  it('has a number of its own for each', () => {
    expect(new Set(Object.values(PURPOSE)).size).toBe(PURPOSES.length);
  });

  it('keeps the numbers under which old logs were drawn', () => {
    expect(PURPOSE.headquartersSeat).toBe(1);
    expect(PURPOSE.review).toBe(7);
    expect(PURPOSE.headquartersPlace).toBe(23);
  });
});

describe('uniform', () => {
  const values = draws((id) => uniform(1, 2, PURPOSE.review, id));

  it('lies strictly between 0 and 1', () => {
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThan(0);
    expect(Math.max(...values.slice(0, 50_000))).toBeLessThan(1);
  });

  it('is uniform: χ² of 100 bins below its 99.9 % point', () => {
    const bins = new Array<number>(100).fill(0);
    for (const value of values) bins[Math.trunc(value * 100)]!++;
    const expected = DRAWS / 100;
    const chi2 = bins.reduce((sum, n) => sum + ((n - expected) * (n - expected)) / expected, 0);
    expect(chi2).toBeLessThan(149);
  });

  it.each([
    ['seed', (id: number) => uniform(id, 2, PURPOSE.review, 5)],
    ['year', (id: number) => uniform(1, id, PURPOSE.review, 5)],
    ['alternative', (id: number) => uniform(1, 2, PURPOSE.review, 5, id)],
  ])('varies with the %s alone as with the id', (_, draw) => {
    expect(mean(draws(draw))).toBeCloseTo(0.5, 2);
  });

  it('has no correlation between neighbouring keys', () => {
    const products = draws((id) => (values[id]! - 0.5) * (uniform(1, 2, PURPOSE.review, id + 1) - 0.5));
    expect(Math.abs(mean(products) * 12)).toBeLessThan(0.015);
  });

  it('is the same for the same key', () => {
    expect(bits(1, 2, 3, 4, 5)).toBe(3290217066);
    expect(bits(1, 2, 3, 4, 5)).not.toBe(bits(1, 2, 3, 5, 4));
  });
});

describe('normal', () => {
  const values = draws((id) => normal(3, 0, PURPOSE.talent, id));

  it('has mean 0, deviation 1 and the right share within one deviation', () => {
    expect(mean(values)).toBeCloseTo(0, 1);
    expect(mean(values.map((value) => value * value))).toBeCloseTo(1, 1);
    expect(mean(values.map((value) => (Math.abs(value) < 1 ? 1 : 0)))).toBeCloseTo(0.683, 1);
  });
});

describe('a key taken in parts', () => {
  it('draws what the whole key draws', () => {
    for (const [seed, year, id, alternative] of [
      [1, 2, 3, 4],
      [4294967295, 0, 2147483648, -1],
      [7, 99, 4000000000, -17],
    ]) {
      const one = strand(stream(seed!, year!, PURPOSE.review), id!);
      const whole = uniform(seed!, year!, PURPOSE.review, id!, alternative);
      expect(draw(one, alternative!)).toBe(whole);
      expect(drawScrambled(one, scramble32(alternative!))).toBe(whole);
      expect(normalDraw(one)).toBe(normal(seed!, year!, PURPOSE.review, id!));
    }
  });
});
