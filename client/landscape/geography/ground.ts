/** Which pixels are the region's land: inside its outline, or around its towns where no outline is known. */
import { roughness } from './luck.ts';
import { centreOf, flood, pixelAt, type Raster, type Vec } from './raster.ts';

/** Is the point inside the closed ring (even–odd rule)? */
export function insideRing([x, y]: Vec, ring: readonly Vec[]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[i]!;
    const [bx, by] = ring[j]!;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** Median distance from a town to the one nearest to it, km: the region's own yardstick. */
export function spacingOf(towns: readonly Vec[]): number {
  const nearest = towns.map(([x, y], i) =>
    Math.min(...towns.map(([u, v], j) => (i === j ? Infinity : Math.hypot(x - u, y - v)))),
  );
  const median = nearest.sort((a, b) => a - b)[Math.floor(nearest.length / 2)];
  return median !== undefined && Number.isFinite(median) ? median : 10;
}

const COAST_SEED = 71;

/** Inside the outline, its line made a little rough as a hand would draw it. */
function outlined(outline: readonly Vec[], raster: Raster): (point: Vec) => boolean {
  const sway = raster.pixel * 2.2;
  const grain = raster.pixel * 9;
  return ([x, y]) =>
    insideRing(
      [
        x + sway * roughness(x / grain, y / grain, COAST_SEED),
        y + sway * roughness(x / grain, y / grain, COAST_SEED + 9),
      ],
      outline,
    );
}

/** Beyond this many reaches a town adds nothing worth counting. */
const FAR = 3;

/** Towns by squares of the plane, so that a point asks only those that can matter to it. */
function squares(towns: readonly Vec[], side: number): (point: Vec) => readonly Vec[] {
  const near = new Map<string, Vec[]>();
  const key = (column: number, row: number): string => `${column} ${row}`;
  for (const town of towns) {
    const [column, row] = [Math.floor(town[0] / side), Math.floor(town[1] / side)];
    for (let dx = -1; dx <= 1; dx++) {
      for (let dy = -1; dy <= 1; dy++) {
        const list = near.get(key(column + dx, row + dy));
        if (list) list.push(town);
        else near.set(key(column + dx, row + dy), [town]);
      }
    }
  }
  return ([x, y]) => near.get(key(Math.floor(x / side), Math.floor(y / side))) ?? [];
}

/** Near enough to the towns, several far ones counting as much as one near. */
function grown(towns: readonly Vec[], spacing: number): (point: Vec) => boolean {
  const reach = spacing * 0.95;
  const grain = spacing * 0.8;
  const around = squares(towns, reach * FAR);
  return ([x, y]) => {
    const u = x + 0.42 * spacing * roughness(x / grain, y / grain, COAST_SEED);
    const v = y + 0.42 * spacing * roughness(x / grain, y / grain, COAST_SEED + 9);
    let mass = 0;
    for (const [a, b] of around([u, v])) mass += Math.exp(-((u - a) ** 2 + (v - b) ** 2) / reach ** 2);
    return mass > 0.3;
  };
}

/** 1 for land. No lakes, no islands without a town, and every town stands on land. */
export function landOf(raster: Raster, towns: readonly Vec[], outline: readonly Vec[] | null): Uint8Array {
  const isLand = outline ? outlined(outline, raster) : grown(towns, spacingOf(towns));
  const land = new Uint8Array(raster.labels.length);
  for (let pixel = 0; pixel < land.length; pixel++) {
    const point = centreOf(raster, pixel % raster.columns, Math.floor(pixel / raster.columns));
    land[pixel] = isLand(point) ? 1 : 0;
  }
  for (const town of towns) raise(land, raster, town);
  const settled = flood(
    raster,
    towns.map((town) => pixelAt(raster, town)),
    (pixel) => land[pixel] === 1,
  );
  const open = flood(raster, [0], (pixel) => settled[pixel] === 0);
  return open.map((reached) => 1 - reached);
}

/** A town that the outline leaves in the water gets a little land of its own. */
function raise(land: Uint8Array, raster: Raster, [x, y]: Vec): void {
  const reach = 3;
  for (let dx = -reach; dx <= reach; dx++) {
    for (let dy = -reach; dy <= reach; dy++) {
      const pixel = pixelAt(raster, [x + dx * raster.pixel, y + dy * raster.pixel]);
      if (pixel >= 0) land[pixel] = 1;
    }
  }
}
