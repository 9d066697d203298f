import { describe, expect, it } from 'vitest';
import { itemsOf, lotsOf } from '../../../client/landscape/decor.ts';
import { OUTSIDE } from '../../../client/landscape/geography/geography.ts';
import type { Standing } from '../../../client/landscape/model.ts';
import { heightsOf, isHidden, reliefOf, seenAt } from '../../../client/landscape/relief.ts';
import { geography } from './regions.ts';

const ground = geography('valmarche');
const flat = ground.cells.map(() => 20);

const standing = (attractiveness: number, more: Partial<Standing> = {}): Standing => ({
  attractiveness,
  houses: 6,
  towers: 4,
  skyline: 0.5,
  chimneys: 3,
  sheds: 3,
  woods: 0.5,
  station: 0,
  technopole: 0,
  university: 0,
  ...more,
});

describe('relief', () => {
  it('raises attractive land above land left behind', () => {
    const [low, middle, high] = heightsOf(reliefOf(ground), [standing(0), standing(0.5), standing(1)]);
    expect(low).toBeGreaterThan(0);
    expect(middle).toBeGreaterThan(low!);
    expect(high).toBeGreaterThan(middle!);
  });

  it('leaves land where everybody starts nearly flat, beside what becomes attractive', () => {
    const relief = reliefOf(ground);
    const [low, high] = heightsOf(relief, [standing(0.35), standing(0.6)]);
    const [left, attractive] = heightsOf(relief, [standing(0.06), standing(0.9)]);
    expect(high! - low!).toBeLessThan(relief.rise * 0.3);
    expect(attractive! - left!).toBeGreaterThan(relief.rise * 0.8);
  });

  it.each(['nord-pas-de-calais-1975', 'valmarche'])('hides no town of %s behind attractive land', (name) => {
    const region = geography(name);
    region.cells.forEach(({ name: town, town: place, neighbours }, i) => {
      const standings = region.cells.map((_, j) => standing(neighbours.includes(j) ? 0.85 : 0.35));
      expect(isHidden(region, heightsOf(reliefOf(region), standings), i, place), town).toBe(false);
    });
  });

  it('sees each town on its raised face', () => {
    ground.cells.forEach(({ town: [x, y] }, i) => {
      expect(seenAt(ground, flat, x, y - 20)).toBe(i);
    });
    expect(seenAt(ground, flat, -40, -40)).toBe(OUTSIDE);
  });

  it('hides low ground behind high land in front of it, and not before it', () => {
    const front = 0;
    const heights = ground.cells.map((_, i) => (i === front ? 90 : 10));
    const { rings } = ground.cells[front]!;
    const [x, y] = rings[0]!.reduce((top, point) => (point[1] < top[1] ? point : top));
    const behind = ground.at(x, y - 15);
    expect(behind).not.toBe(front);
    expect(isHidden(ground, heights, behind, [x, y - 15])).toBe(true);
    expect(isHidden(ground, flat, behind, [x, y - 15])).toBe(false);
    expect(seenAt(ground, heights, x, y - 25)).toBe(front);
  });
});

describe('what stands', () => {
  const lots = lotsOf(ground, 1);
  const plain = ground.cells.map(() => standing(0.5));
  const count = (standings: readonly Standing[], thing: string, territory: number): number =>
    itemsOf(lots, standings, 1).filter((item) => item.thing === thing && item.lot.territory === territory).length;

  it('stands in its own territory', () => {
    for (const { territory, x, y } of lots) expect(ground.at(x, y)).toBe(territory);
  });

  it('is as many as the model counts', () => {
    expect(count(plain, 'tower', 0)).toBe(4);
    expect(count(plain, 'chimney', 0)).toBe(3);
    expect(count(plain, 'technopole', 0)).toBe(0);
  });

  it('changes only where the count changes', () => {
    const richer = plain.map((s, i) => (i === 0 ? standing(0.5, { towers: 6, technopole: 0.8 }) : s));
    const before = itemsOf(lots, plain, 1);
    const after = new Set(itemsOf(lots, richer, 1).map(({ thing, lot }) => `${thing} ${lot.x} ${lot.y}`));
    const gone = before.filter(({ thing, lot }) => !after.has(`${thing} ${lot.x} ${lot.y}`));
    expect(gone.length).toBeLessThanOrEqual(3);
    expect(count(richer, 'tower', 0)).toBe(6);
    expect(count(richer, 'technopole', 0)).toBe(1);
  });

  it('turns to woods where jobs went', () => {
    const wild = plain.map(() => standing(0.1, { woods: 0.9, houses: 0, towers: 0, chimneys: 0, sheds: 0 }));
    expect(count(wild, 'tree', 3)).toBeGreaterThan(count(plain, 'tree', 3));
  });
});
