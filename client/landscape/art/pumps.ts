/** The two pumps, seen by somebody who was told nothing: chevrons that close in on a town, or that leave it. */
import { SLANT, type Vec } from '../geography/geography.ts';
import type { Pen } from './canvas.ts';
import { INK } from './palette.ts';

const SPOKES = 8;
const RINGS = 3;
/** CSS pixels: nearest to the town, farthest from it, and how far an arm of a chevron reaches. */
const NEAR = 20;
const FAR = 62;
const ARM = 7;

/** Chevrons round a point of the host; `turn` counts rings that have passed, `isIn` tells which way they go. */
export function drawPump(pen: Pen, [x, y]: Vec, colour: string, isIn: boolean, turn: number, strength: number): void {
  const arms = new Path2D();
  for (let ring = 0; ring < RINGS; ring++) {
    const gone = (ring / RINGS + turn) % 1;
    const radius = isIn ? FAR - (FAR - NEAR) * gone : NEAR + (FAR - NEAR) * gone;
    const reach = ARM * Math.sin(Math.PI * Math.min(1, 0.12 + gone * 0.88));
    for (let spoke = 0; spoke < SPOKES; spoke++)
      chevron(arms, [x, y], ((spoke + 0.5) / SPOKES) * 2 * Math.PI, radius, reach, isIn);
  }
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const [ink, width, alpha] of [
    [INK, 5.5, 0.55],
    [colour, 3, 1],
  ] as const) {
    pen.globalAlpha = strength * alpha;
    pen.strokeStyle = ink;
    pen.lineWidth = width;
    pen.stroke(arms);
  }
  pen.globalAlpha = 1;
}

/** One chevron on its spoke, its point towards the town or away from it. */
function chevron(path: Path2D, [x, y]: Vec, angle: number, radius: number, arm: number, isIn: boolean): void {
  const at = (r: number, aside: number): Vec => [
    x + Math.cos(angle + aside / r) * r,
    y + Math.sin(angle + aside / r) * r * SLANT,
  ];
  const back = radius + (isIn ? arm * 0.7 : -arm * 0.7);
  path.moveTo(...at(back, arm));
  path.lineTo(...at(radius, 0));
  path.lineTo(...at(back, -arm));
}
