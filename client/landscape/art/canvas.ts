/** Small help with Canvas 2D, which bakes everything here: it looks the same whatever renderer shows it. */
import type { Vec } from '../geography/geography.ts';

export type Pen = CanvasRenderingContext2D;

/** A blank canvas of at least one pixel, and its pen. */
export function blank(width: number, height: number): { canvas: HTMLCanvasElement; pen: Pen } {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.ceil(width));
  canvas.height = Math.max(1, Math.ceil(height));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('Canvas 2D is not available');
  return { canvas, pen };
}

/** Wipes the whole canvas. */
export function clear(pen: Pen): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
}

/** Closed rings as one path; fill it with the even–odd rule where it has holes. */
export function pathOf(rings: readonly (readonly Vec[])[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    ring.forEach(([x, y], i) => {
      if (i === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    });
    path.closePath();
  }
  return path;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Smallest box around the points, widened by `margin`. */
export function boxOf(points: readonly Vec[], margin = 0): Box {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const x = Math.min(...xs) - margin;
  const y = Math.min(...ys) - margin;
  return { x, y, width: Math.max(...xs) + margin - x, height: Math.max(...ys) + margin - y };
}

/** A closed polygon through the points x, y, x, y…, filled. */
export function polygon(pen: Pen, points: readonly number[], fill: string): void {
  pen.beginPath();
  for (let i = 0; i < points.length; i += 2) pen.lineTo(points[i]!, points[i + 1]!);
  pen.closePath();
  pen.fillStyle = fill;
  pen.fill();
}

export function ellipse(pen: Pen, x: number, y: number, rx: number, ry: number, fill: string): void {
  pen.beginPath();
  pen.ellipse(x, y, rx, ry, 0, 0, Math.PI * 2);
  pen.fillStyle = fill;
  pen.fill();
}

/** The path data of a Tabler icon (24 × 24, stroked), without its empty frame. */
export const strokesOf = (svg: string): Path2D[] =>
  [...svg.matchAll(/ d="([^"]+)"/g)]
    .map((match) => match[1]!)
    .filter((data) => !data.startsWith('M0 0h24'))
    .map((data) => new Path2D(data));

/** A Tabler icon centred on (0, 0), `size` wide. */
export function icon(pen: Pen, svg: string, size: number, ink: string, weight = 2): void {
  pen.save();
  pen.scale(size / 24, size / 24);
  pen.translate(-12, -12);
  pen.strokeStyle = ink;
  pen.lineWidth = weight;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  for (const stroke of strokesOf(svg)) pen.stroke(stroke);
  pen.restore();
}
