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

const overlap = (a: Rect, b: Rect): boolean =>
  a.left < b.right + GAP && b.left < a.right + GAP && a.top < b.bottom + GAP && b.top < a.bottom + GAP;

const within = (rect: Rect, room: Rect): boolean =>
  rect.left >= room.left && rect.right <= room.right && rect.top >= room.top && rect.bottom <= room.bottom;

/** Below its point first, then further down, above, to the right, and aside; never so far that it names another. */
function candidates({ anchor: [x, y], width, height }: Wanted): Rect[] {
  const at = (left: number, top: number): Rect => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x - width / 2, y + OFFSET),
    at(x - width / 2, y + OFFSET + height * 0.6),
    at(x - width / 2, y - OFFSET - height),
    ...[0, 0.5, -0.5].map((shift) => at(x + OFFSET, y + (shift - 0.5) * height)),
    ...[0.2, 0.8].flatMap((share) => [at(x - width * share, y + OFFSET), at(x - width * share, y - OFFSET - height)]),
  ];
}

/** Places for as many labels as fit into `room`; those left out find none free. */
export function placeLabels(wanted: readonly Wanted[], room: Rect): Placed[] {
  const taken: Rect[] = [];
  const placed: Placed[] = [];
  for (const label of [...wanted].sort((a, b) => b.priority - a.priority || a.id - b.id)) {
    const rects = candidates(label).filter((rect) => within(rect, room));
    const free =
      rects.find((rect) => !taken.some((other) => overlap(rect, other))) ?? (label.mustShow ? rects[0] : undefined);
    if (!free) continue;
    taken.push(free);
    placed.push({ id: label.id, left: free.left, top: free.top });
  }
  return placed;
}
