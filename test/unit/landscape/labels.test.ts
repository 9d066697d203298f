import { describe, expect, it } from 'vitest';
import { luck } from '../../../client/landscape/geography/luck.ts';
import { placeLabels, type Rect, type Wanted } from '../../../client/landscape/scene/labelLayout.ts';

const ROOM: Rect = { left: 0, top: 0, right: 800, bottom: 500 };

/** Nothing may be led away from its point. */
const nowhere = (): number => 0;
const anywhere = (): number => 1;

const label = (id: number, x: number, y: number, more: Partial<Wanted> = {}): Wanted => ({
  id,
  anchor: [x, y],
  width: 90,
  height: 20,
  priority: 0,
  mustShow: false,
  ...more,
});

/** Many labels thrown anywhere, some of them crowded. */
const crowd = (count: number, seed: number): Wanted[] =>
  Array.from({ length: count }, (_, i) =>
    label(i, luck(seed, i, 0) * 800, luck(seed, i, 1) * 500, { priority: i % 5 }),
  );

describe('placeLabels', () => {
  it('hangs a lone label below its point', () => {
    expect(placeLabels([label(1, 400, 200)], ROOM, nowhere)).toEqual([{ id: 1, left: 355, top: 205, isLed: false }]);
  });

  it('never lays one upon another, nor out of the room', () => {
    for (let seed = 0; seed < 20; seed++) {
      const placed = placeLabels(crowd(60, seed), ROOM, nowhere);
      expect(placed.length, `seed ${seed}`).toBeGreaterThan(25);
      for (const a of placed) {
        expect(a.left >= 0 && a.top >= 0 && a.left + 90 <= 800 && a.top + 20 <= 500, `seed ${seed}`).toBe(true);
        for (const b of placed) {
          if (a.id >= b.id) continue;
          const apart = Math.abs(a.left - b.left) >= 90 || Math.abs(a.top - b.top) >= 20;
          expect(apart, `seed ${seed}: ${a.id} and ${b.id}`).toBe(true);
        }
      }
    }
  });

  it('finds another place for a neighbour, and drops what finds none', () => {
    const placed = placeLabels([label(1, 400, 200, { priority: 2 }), label(2, 405, 200)], ROOM, nowhere);
    expect(placed.map(({ id }) => id)).toEqual([1, 2]);
    const pile = Array.from({ length: 30 }, (_, i) => label(i, 400, 200, { priority: 30 - i }));
    const kept = placeLabels(pile, ROOM, nowhere);
    expect(kept.length).toBeLessThan(10);
    expect(kept[0]!.id).toBe(0);
  });

  it('places the important first', () => {
    const first = placeLabels([label(1, 400, 200), label(2, 400, 200, { priority: 9 })], ROOM, nowhere)[0]!;
    expect(first).toEqual({ id: 2, left: 355, top: 205, isLed: false });
  });

  it('shows what must be shown even in a crowd', () => {
    const pile = Array.from({ length: 30 }, (_, i) => label(i, 400, 200, { priority: 30 - i }));
    const placed = placeLabels([...pile, label(99, 400, 200, { priority: -1, mustShow: true })], ROOM, nowhere);
    expect(placed.some(({ id }) => id === 99)).toBe(true);
  });

  it('stands above its point where the land below is not its own', () => {
    expect(placeLabels([label(1, 400, 200)], ROOM, ({ bottom }) => (bottom < 200 ? 1 : 0))).toEqual([
      { id: 1, left: 355, top: 175, isLed: false },
    ]);
  });

  it('leads those without room to open places, and by no line across another', () => {
    const pile = Array.from({ length: 12 }, (_, i) => label(i, 400, 200 + i, { priority: 30 - i }));
    const near = placeLabels(pile, ROOM, nowhere);
    const all = placeLabels(pile, ROOM, anywhere);
    expect(all.length).toBeGreaterThan(near.length);
    expect(all.slice(0, near.length)).toEqual(near);
    expect(all.slice(near.length).every(({ isLed }) => isLed)).toBe(true);
    const onRight = placeLabels(pile, ROOM, ({ left }) => (left > 400 ? 1 : 0)).filter(({ isLed }) => isLed);
    expect(onRight.length).toBeGreaterThan(0);
    expect(onRight.every(({ left }) => (left > 400 ? 1 : 0))).toBe(true);
  });
});
