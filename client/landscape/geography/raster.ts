/**
 * The region as a grid of pixels, each belonging to one territory or to none. Everything that is hard on polygons
 * (a concave outline, weighted cells, enclaves) is easy here; `borders.ts` goes back to lines.
 */
export type Vec = readonly [x: number, y: number];

/** Outside every territory: sea, or a neighbour's land. */
export const OUTSIDE = -1;

/** A grid of labels over a rectangle of the plane. */
export interface Raster {
  readonly columns: number;
  readonly rows: number;
  /** Side of a pixel, km. */
  readonly pixel: number;
  /** Plane coordinates of the top left corner of the first pixel, km. */
  readonly origin: Vec;
  /** Territory of each pixel, row by row, or `OUTSIDE`. */
  readonly labels: Int16Array;
}

/** Middle of a pixel, km. */
export const centreOf = (raster: Raster, column: number, row: number): Vec => [
  raster.origin[0] + (column + 0.5) * raster.pixel,
  raster.origin[1] + (row + 0.5) * raster.pixel,
];

/** Index of the pixel under a point of the plane, or −1 off the grid. */
export function pixelAt(raster: Raster, [x, y]: Vec): number {
  const column = Math.floor((x - raster.origin[0]) / raster.pixel);
  const row = Math.floor((y - raster.origin[1]) / raster.pixel);
  const inside = column >= 0 && row >= 0 && column < raster.columns && row < raster.rows;
  return inside ? row * raster.columns + column : -1;
}

/** A blank grid over the points and a margin around them (km), its longer side `resolution` pixels. */
export function rasterOver(points: readonly Vec[], margin: number, resolution: number): Raster {
  const xs = points.map((p) => p[0]);
  const ys = points.map((p) => p[1]);
  const left = Math.min(...xs) - margin;
  const top = Math.min(...ys) - margin;
  const width = Math.max(...xs) + margin - left;
  const height = Math.max(...ys) + margin - top;
  const pixel = Math.max(width, height) / resolution;
  const columns = Math.ceil(width / pixel);
  const rows = Math.ceil(height / pixel);
  return { columns, rows, pixel, origin: [left, top], labels: new Int16Array(columns * rows).fill(OUTSIDE) };
}

/** The four neighbours of a pixel that lie on the grid. */
export function* around(raster: Raster, pixel: number): Generator<number> {
  const column = pixel % raster.columns;
  if (column > 0) yield pixel - 1;
  if (column < raster.columns - 1) yield pixel + 1;
  if (pixel >= raster.columns) yield pixel - raster.columns;
  if (pixel < raster.columns * (raster.rows - 1)) yield pixel + raster.columns;
}

/** Every pixel that can be reached from the seeds by steps that `open` lets through, marked 1. */
export function flood(
  raster: Raster,
  seeds: readonly number[],
  open: (pixel: number, from: number) => boolean,
): Uint8Array {
  const reached = new Uint8Array(raster.labels.length);
  const queue = seeds.filter((pixel) => pixel >= 0 && open(pixel, pixel));
  for (const pixel of queue) reached[pixel] = 1;
  for (let pixel = queue.pop(); pixel !== undefined; pixel = queue.pop()) {
    for (const next of around(raster, pixel)) {
      if (reached[next] || !open(next, pixel)) continue;
      reached[next] = 1;
      queue.push(next);
    }
  }
  return reached;
}
