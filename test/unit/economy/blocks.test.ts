import { describe, expect, it } from 'vitest';
import { blocksFor, blocksOf } from '../../../shared/economy/blocks.ts';
import { createGeography, distanceBetween } from '../../../shared/economy/geography.ts';
import { createWorld } from '../../../shared/economy/index.ts';
import { regionOf } from '../../bench/regions.ts';
import { valmarche } from '../../experiments/valmarche.ts';
import { seeded } from '../seeded.ts';

const next = seeded(64);
const scattered = (count: number) => Array.from({ length: count }, () => ({ x: 400 * next(), y: 300 * next() }));
const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

describe('blocksFor', () => {
  it.each([
    [2, 2],
    [64, 64],
    [65, 63],
    [100, 41],
    [300, 17],
    [1250, 35],
  ])('cuts %d places into %d blocks', (size, blocks) => expect(blocksFor(size)).toBe(blocks));
});

describe('blocksOf', () => {
  it('gives each place of a small map a block of its own, in the order given', () => {
    expect(blocksOf(scattered(64))).toEqual(Array.from({ length: 64 }, (_, i) => [i]));
  });

  it.each([65, 90, 300, 1250])('puts each of %d places into one block, and as many into each', (size) => {
    const blocks = blocksOf(scattered(size));
    expect(blocks.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, i) => i));
    const sizes = blocks.map(({ length }) => length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(Math.ceil(size / blocks.length) + 1);
    for (const members of blocks) expect(members).toEqual([...members].sort((a, b) => a - b));
  });

  it('keeps neighbours together', () => {
    const sites = scattered(900);
    const blocks = blocksOf(sites);
    const inside = blocks.flatMap((members) => members.map((a) => apart(sites[a]!, sites[members[0]!]!)));
    const anywhere = sites.map((site) => apart(site, sites[0]!));
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(inside)).toBeLessThan(mean(anywhere) / 5);
  });

  it('cuts a grid, where every coordinate is shared, always in the same way', () => {
    const grid = Array.from({ length: 144 }, (_, i) => ({ x: i % 12, y: Math.trunc(i / 12) }));
    expect(blocksOf(grid)).toEqual(blocksOf(grid.map((site) => ({ ...site }))));
  });
});

describe('distanceBetween', () => {
  it('is exact everywhere on a small map', () => {
    const places = valmarche().territories;
    const geography = createGeography(places.map((place) => [place]));
    places.forEach((a, i) => {
      places.forEach((b, j) => {
        expect(distanceBetween(geography, i, j)).toBeCloseTo(apart(a, b), 9);
      });
    });
  });

  it('is exact within a block, and that between centres elsewhere', () => {
    const { geography, places } = createWorld(regionOf({ territories: 300, establishments: 5000 }), 1);
    const centreOf = (b: number) => {
      const members = places.slice(geography.first[b], geography.first[b + 1]);
      const people = members.reduce((sum, { population }) => sum + population, 0);
      const mean = (axis: 'x' | 'y') => members.reduce((sum, one) => sum + one[axis] * one.population, 0) / people;
      return { x: mean('x'), y: mean('y') };
    };
    for (let i = 0; i < 2000; i++) {
      const [a, b] = [Math.floor(300 * next()), Math.floor(300 * next())];
      const [here, there] = [geography.blockOf[a]!, geography.blockOf[b]!];
      const expected = here === there ? apart(places[a]!, places[b]!) : apart(centreOf(here), centreOf(there));
      expect(distanceBetween(geography, a, b)).toBeCloseTo(expected, 9);
      expect(distanceBetween(geography, b, a)).toBe(distanceBetween(geography, a, b));
    }
  });
});
