/** Thin dashed lines between the towns of those who have signed something together. */
import type { Geography } from '../geography/geography.ts';
import type { Pen } from './canvas.ts';
import type { View } from './land.ts';
import { INK, PAPER } from './palette.ts';

/** Two territories that a pact binds. */
export type Tie = readonly [number, number];

/** CSS pixels: the line, the dark edge that lifts it off the land, dash and gap. */
const LINE = 1.8;
const EDGE = 3.4;
const DASH = [7, 5] as const;

/** Draws them between towns as high as they stand; `zoom`: CSS pixels a unit of the plane. */
export function drawTies(
  pen: Pen,
  view: View,
  { cells }: Geography,
  heights: readonly number[],
  ties: readonly Tie[],
  zoom: number,
): void {
  const path = new Path2D();
  for (const [from, to] of ties) {
    for (const end of [from, to]) {
      const [x, y] = cells[end]!.town;
      if (end === from) path.moveTo(x, y - (heights[end] ?? 0));
      else path.lineTo(x, y - (heights[end] ?? 0));
    }
  }
  pen.setTransform(view.scale, 0, 0, view.scale, -view.x * view.scale, -view.y * view.scale);
  pen.setLineDash(DASH.map((length) => length / zoom));
  for (const [colour, width] of [
    [INK, EDGE],
    [PAPER, LINE],
  ] as const) {
    pen.strokeStyle = colour;
    pen.lineWidth = width / zoom;
    pen.stroke(path);
  }
  pen.setLineDash([]);
}
