/** What lies round the land, baked once: the sea with its depths, the neighbours' pale land, and the land's shadow. */
import type { Geography } from '../geography/geography.ts';
import { luck } from '../geography/luck.ts';
import { drawBeyond } from './beyond.ts';
import { blank, type Pen, pathOf } from './canvas.ts';
import { SEA } from './palette.ts';

/** The backdrop reaches this far beyond the map on each side, in units. */
export const REACH = 1300;

/** Width and strength of the rings of shallow water, from the deep to the shore. */
const SHALLOWS = [
  [168, 0.05],
  [126, 0.055],
  [90, 0.07],
  [58, 0.09],
  [30, 0.15],
] as const;

function water(pen: Pen, geography: Geography): void {
  const width = geography.width + 2 * REACH;
  const height = geography.height + 2 * REACH;
  const depth = pen.createLinearGradient(0, 0, 0, height);
  depth.addColorStop(0, SEA.top);
  depth.addColorStop(0.55, SEA.middle);
  depth.addColorStop(1, SEA.bottom);
  pen.fillStyle = depth;
  pen.fillRect(0, 0, width, height);
  const glow = pen.createRadialGradient(width / 2, height / 2, 150, width / 2, height / 2, geography.width * 0.75);
  glow.addColorStop(0, `rgb(${SEA.glow} / 0.3)`);
  glow.addColorStop(1, `rgb(${SEA.glow} / 0)`);
  pen.fillStyle = glow;
  pen.fillRect(0, 0, width, height);
}

function shallows(pen: Pen, coasts: Path2D): void {
  pen.lineJoin = 'round';
  for (const [width, strength] of SHALLOWS) {
    pen.strokeStyle = `rgb(${SEA.glow} / ${strength})`;
    pen.lineWidth = width;
    pen.stroke(coasts);
  }
  pen.strokeStyle = `rgb(${SEA.foam} / 0.34)`;
  pen.lineWidth = 8;
  pen.stroke(coasts);
}

/** Small hand-drawn waves, none of them on land. */
function waves(pen: Pen, geography: Geography, dry: Path2D): void {
  pen.strokeStyle = `rgb(${SEA.foam} / 0.13)`;
  pen.lineWidth = 1.5;
  for (let i = 0; i < 520; i++) {
    const x = luck(3, i, 0) * (geography.width + 2 * REACH);
    const y = luck(3, i, 1) * (geography.height + 2 * REACH);
    if (pen.isPointInPath(dry, x, y)) continue;
    const half = 6 + luck(3, i, 2) * 9;
    pen.beginPath();
    pen.moveTo(x - half, y);
    pen.quadraticCurveTo(x - half / 2, y - half * 0.45, x, y);
    pen.quadraticCurveTo(x + half / 2, y + half * 0.45, x + half, y);
    pen.stroke();
  }
}

function shadow(pen: Pen, shore: Path2D, scale: number): void {
  pen.save();
  pen.translate(10, 22);
  pen.shadowColor = 'rgb(4 10 22 / 0.75)';
  pen.shadowBlur = 38 * scale;
  pen.fillStyle = 'rgb(6 14 28 / 0.8)';
  pen.fill(shore);
  pen.restore();
}

/** The whole backdrop, `scale` pixels a unit; its top left corner is (−REACH, −REACH). */
export function bakeSea(geography: Geography, scale: number): HTMLCanvasElement {
  const { canvas, pen } = blank((geography.width + 2 * REACH) * scale, (geography.height + 2 * REACH) * scale);
  pen.scale(scale, scale);
  water(pen, geography);
  pen.translate(REACH, REACH);
  const shore = pathOf(geography.shore);
  const coasts = pathOf([...geography.shore, ...geography.neighbours]);
  shallows(pen, coasts);
  pen.translate(-REACH, -REACH);
  const dry = new Path2D();
  dry.addPath(coasts, new DOMMatrix([1, 0, 0, 1, REACH, REACH]));
  waves(pen, geography, dry);
  pen.translate(REACH, REACH);
  if (geography.neighbours.length > 0) drawBeyond(pen, geography, REACH);
  shadow(pen, shore, scale);
  return canvas;
}
