import type { Point } from './scenario.ts';

/** Does the point lie within the closed polygon? By the parity of edges crossed by a ray eastwards. */
export function contains(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  let [x0, y0] = outline[outline.length - 1]!;
  for (const [x1, y1] of outline) {
    if (y1 > y !== y0 > y && x < x0 + ((x1 - x0) * (y - y0)) / (y1 - y0)) inside = !inside;
    x0 = x1;
    y0 = y1;
  }
  return inside;
}
