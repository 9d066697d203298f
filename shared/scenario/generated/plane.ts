/** Distances on a scenario's plane, km. */
import type { Point } from '../scenario.ts';

export const away = (a: Point, b: Point): number =>
  Math.sqrt((a[0] - b[0]) * (a[0] - b[0]) + (a[1] - b[1]) * (a[1] - b[1]));

/** Distance from a point to the straight line between two others, which must differ. */
export function fromLine([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): number {
  const length = (x1 - x0) * (x1 - x0) + (y1 - y0) * (y1 - y0);
  const along = ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
  const held = Math.min(1, Math.max(0, along));
  return away([x, y], [x0 + held * (x1 - x0), y0 + held * (y1 - y0)]);
}
