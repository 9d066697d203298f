/** Boxes seen from a slant, of which everything built is made. */
import { ellipse, type Pen, polygon } from './canvas.ts';

/** Draws with (0, 0) at the foot, in units, y downwards. */
export type Drawing = (pen: Pen) => void;

export interface Walls {
  readonly roof: string;
  readonly left: string;
  readonly right: string;
}

/** A box seen along its corner: `half` the width of its roof's lozenge, `height` of its walls. */
export function block(pen: Pen, half: number, height: number, walls: Walls): void {
  const slope = half / 2;
  polygon(pen, [-half, -height, 0, slope - height, 0, slope, -half, 0], walls.left);
  polygon(pen, [half, -height, 0, slope - height, 0, slope, half, 0], walls.right);
  polygon(pen, [-half, -height, 0, -slope - height, half, -height, 0, slope - height], walls.roof);
}

/** The shadow on the ground of something about `half` wide on each side. */
export const shade = (pen: Pen, half: number): void =>
  ellipse(pen, half * 0.45, half * 0.3, half * 1.35, half * 0.6, 'rgb(20 12 24 / 0.25)');
