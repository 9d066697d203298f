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

interface Rect {
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

/** Below its point first, then further down, above, and at either side. */
function candidates({ anchor: [x, y], width, height }: Wanted): Rect[] {
  const at = (left: number, top: number): Rect => ({ left, top, right: left + width, bottom: top + height });
  return [
    at(x - width / 2, y + OFFSET),
    at(x - width / 2, y + OFFSET + height * 0.6),
    at(x - width / 2, y - OFFSET - height),
    at(x + OFFSET, y - height / 2),
    at(x - OFFSET - width, y - height / 2),
    at(x - width * 0.2, y + OFFSET),
    at(x - width * 0.8, y + OFFSET),
    at(x - width * 0.15, y - OFFSET - height),
    at(x - width * 0.85, y - OFFSET - height),
  ];
}

/** Places for as many labels as fit; those left out find none free. */
export function placeLabels(wanted: readonly Wanted[]): Placed[] {
  const taken: Rect[] = [];
  const placed: Placed[] = [];
  for (const label of [...wanted].sort((a, b) => b.priority - a.priority || a.id - b.id)) {
    const rects = candidates(label);
    const free =
      rects.find((rect) => !taken.some((other) => overlap(rect, other))) ?? (label.mustShow ? rects[0] : undefined);
    if (!free) continue;
    taken.push(free);
    placed.push({ id: label.id, left: free.left, top: free.top });
  }
  return placed;
}
