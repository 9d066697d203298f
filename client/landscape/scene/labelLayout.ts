/** Where labels go so that none lies upon another: the important ones first, the rest where there is room. Pure. */
import type { Vec } from '../geography/geography.ts';

export interface Wanted {
  readonly id: number;
  /** The point that it names, CSS pixels. */
  readonly anchor: Vec;
  readonly width: number;
  readonly height: number;
  /** The higher ones are placed first. */
  readonly priority: number;
  /** Shown even where it covers another (the selected one). */
  readonly mustShow: boolean;
}

export interface Placed {
  readonly id: number;
  /** Top left corner, CSS pixels. */
  readonly left: number;
  readonly top: number;
  /** Too far from its point to be understood without a line that leads there. */
  readonly isLed: boolean;
}

/** A box of the host, CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Room kept free round every label, and between a label and its point. */
const GAP = 3;
const OFFSET = 5;
/** How far a label may be led away from its point, in its own heights, and in how many directions it is tried. */
const LEADS = [1.6, 2.4, 3.2, 4];
const DIRECTIONS = 16;
/** Points of a leading line that are looked at. */
const CHECKS = 12;

export const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;

export const within = (rect: Rect, room: Rect): boolean =>
  rect.left >= room.left && rect.right <= room.right && rect.top >= room.top && rect.bottom <= room.bottom;

const box = (left: number, top: number, { width, height }: Wanted): Rect => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});

/** Below its point first, then further down, above, to the right, and aside. */
function near(label: Wanted): Rect[] {
  const { anchor, width, height } = label;
  const [x, y] = anchor;
  const below = y + OFFSET;
  const above = y - OFFSET - height;
  const row = (top: number, ...shares: readonly number[]): Rect[] =>
    shares.map((share) => box(x - width * share, top, label));
  const aside = [0, 0.5, -0.5].map((shift) => box(x + OFFSET, y + (shift - 0.5) * height, label));
  const further = row(below + height * 0.6, 0.5);
  return [
    ...row(below, 0.5),
    ...further,
    ...row(above, 0.5),
    ...aside,
    ...row(below, 0.2, 0.8),
    ...row(above, 0.2, 0.8),
  ];
}

/** All round its point, the nearer ones first. */
function led(label: Wanted): Rect[] {
  const { anchor, width, height } = label;
  return LEADS.flatMap((lead) =>
    Array.from({ length: DIRECTIONS }, (_, i) => {
      const angle = (i / DIRECTIONS) * Math.PI * 2;
      const x = anchor[0] + Math.cos(angle) * (height * lead + width / 2);
      const y = anchor[1] - Math.sin(angle) * height * (lead + 0.5);
      return box(x - width / 2, y - height / 2, label);
    }),
  );
}

/** Where the line from a point to its label far off ends, on the label's edge. */
export const leadTo = ([x, y]: Vec, rect: Rect): Vec => [
  Math.min(Math.max(x, rect.left), rect.right),
  Math.min(Math.max(y, rect.top), rect.bottom),
];

/** Does the line that leads from a point to its label run across another label? */
function crosses(from: Vec, rect: Rect, other: Rect): boolean {
  const to = leadTo(from, rect);
  return Array.from({ length: CHECKS }, (_, i) => i / (CHECKS - 1)).some((t) => {
    const [x, y] = [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
    return x > other.left && x < other.right && y > other.top && y < other.bottom;
  });
}

/** How much of a label, 0 to 1, would lie where it cannot be taken for another's name. */
export type Openness = (rect: Rect, label: Wanted) => number;

/**
 * Places for as many labels as fit into `room`, rather on open ground than on others' land. Those that find none near
 * their point are led away from it to open ground, or left out.
 */
export function placeLabels(wanted: readonly Wanted[], room: Rect, openness: Openness): Placed[] {
  const taken: Rect[] = [];
  const placed: Placed[] = [];
  const put = (id: number, rect: Rect, isLed: boolean): void => {
    taken.push(rect);
    placed.push({ id, left: rect.left, top: rect.top, isLed });
  };
  const isFree = (rect: Rect): boolean => !taken.some((other) => overlap(rect, other));
  const homeless: Wanted[] = [];
  for (const label of [...wanted].sort((a, b) => b.priority - a.priority || a.id - b.id)) {
    const rects = near(label).filter((rect) => within(rect, room));
    const free = rects.filter(isFree);
    const rect = free.find((each) => openness(each, label) > 0.5) ?? free[0] ?? (label.mustShow ? rects[0] : undefined);
    if (rect) put(label.id, rect, false);
    else homeless.push(label);
  }
  for (const label of homeless) {
    const isClear = (rect: Rect): boolean => !taken.some((other) => crosses(label.anchor, rect, other));
    const rects = led(label).filter((each) => within(each, room) && openness(each, label) === 1);
    const rect = rects.find((each) => isFree(each) && isClear(each));
    if (rect) put(label.id, rect, true);
  }
  return placed;
}
