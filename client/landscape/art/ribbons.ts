/** Streams as ribbons that widen towards an arrowhead: where people leave is thin, where they come is broad. */
import type { Vec } from '../geography/geography.ts';
import { type Arc, along } from '../streams.ts';
import type { Pen } from './canvas.ts';
import type { View } from './land.ts';
import { INK, SKILL_STYLE } from './palette.ts';

const STEPS = 26;

/** The two sides of the ribbon from its tail to the foot of its head, and the head's three points. */
function shapeOf(arc: Arc, width: number): Vec[] {
  const left: Vec[] = [];
  const right: Vec[] = [];
  const foot = 1 - Math.min(0.25, (width * 3) / arc.length);
  for (let i = 0; i <= STEPS; i++) {
    const t = (i / STEPS) * foot;
    const [x, y] = along(arc, t);
    const [u, v] = along(arc, t + 0.01);
    const pace = Math.hypot(u - x, v - y) || 1;
    const half = (width / 2) * (0.16 + 0.84 * (i / STEPS) ** 1.3);
    const across: Vec = [(-(v - y) / pace) * half, ((u - x) / pace) * half];
    left.push([x + across[0], y + across[1]]);
    right.push([x - across[0], y - across[1]]);
    if (i === STEPS) {
      left.push([x + across[0] * 2.6, y + across[1] * 2.6]);
      right.push([x - across[0] * 2.6, y - across[1] * 2.6]);
    }
  }
  return [...left, arc.end, ...right.reverse()];
}

/** Draws one ribbon; `widest`: the width of the strongest stream, in units. */
export function drawRibbon(pen: Pen, arc: Arc, view: View, widest: number): void {
  const width = widest * (0.45 + 0.55 * arc.stream.strength);
  pen.setTransform(view.scale, 0, 0, view.scale, -view.x * view.scale, -view.y * view.scale);
  const path = new Path2D();
  for (const [x, y] of shapeOf(arc, width)) path.lineTo(x, y);
  path.closePath();
  const { colour } = SKILL_STYLE[arc.stream.skill];
  const ink = pen.createLinearGradient(...arc.start, ...arc.end);
  ink.addColorStop(0, `${colour}40`);
  ink.addColorStop(0.35, `${colour}b3`);
  ink.addColorStop(1, colour);
  pen.lineJoin = 'round';
  pen.strokeStyle = INK;
  pen.lineWidth = widest * 0.25;
  pen.globalAlpha = 0.55;
  pen.stroke(path);
  pen.globalAlpha = 0.92;
  pen.fillStyle = ink;
  pen.fill(path);
  pen.globalAlpha = 1;
}
