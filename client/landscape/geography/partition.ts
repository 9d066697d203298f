/**
 * Land shared out between towns: a multiplicatively weighted Voronoi diagram (Aurenhammer & Edelsbrunner 1984), each
 * pixel to the town with the least distance² / weight. Where areas are known the weights are iterated until the
 * cells approach them: a dense town keeps a small disc even next to a metropolis, a rural district spreads.
 */
import { spacingOf } from './ground.ts';
import { roughness } from './luck.ts';
import { around, centreOf, flood, OUTSIDE, pixelAt, type Raster, type Vec } from './raster.ts';

const ROUNDS = 24;
/** Many cells average out, and cost more. */
const ROUNDS_OF_MANY = 8;
const MANY = 120;
/** No cell is asked to be smaller than this share of the mean one: it has a label and pins to bear. */
const LEAST = 0.13;
const BORDER_SEED = 131;

/** The plane slightly stirred, so that straight borders come out as a hand would draw them. */
function stirred(spacing: number): (point: Vec) => Vec {
  const grain = spacing * 0.55;
  const sway = spacing * 0.2;
  return ([x, y]) => [
    x + sway * roughness(x / grain, y / grain, BORDER_SEED),
    y + sway * roughness(x / grain, y / grain, BORDER_SEED + 9),
  ];
}

/** A square of pixels and the towns that can own any of them. */
interface Block {
  readonly pixels: readonly number[];
  readonly centre: Vec;
  readonly radius: number;
}

const NOWHERE: Vec = [Number.NaN, Number.NaN];
const SIDE = 8;

function blocksOf(raster: Raster, land: Uint8Array, points: readonly Vec[]): Block[] {
  const blocks = new Map<number, number[]>();
  const across = Math.ceil(raster.columns / SIDE);
  for (let pixel = 0; pixel < land.length; pixel++) {
    if (!land[pixel]) continue;
    const column = Math.floor((pixel % raster.columns) / SIDE);
    const key = Math.floor(pixel / raster.columns / SIDE) * across + column;
    const block = blocks.get(key);
    if (block) block.push(pixel);
    else blocks.set(key, [pixel]);
  }
  return [...blocks.values()].map((pixels) => {
    const centre = points[pixels[Math.floor(pixels.length / 2)]!]!;
    const radius = Math.max(...pixels.map((p) => Math.hypot(points[p]![0] - centre[0], points[p]![1] - centre[1])));
    return { pixels, centre, radius };
  });
}

const squared = ([x, y]: Vec, [u, v]: Vec): number => (x - u) * (x - u) + (y - v) * (y - v);

/** Towns that may be the nearest of some pixel in the block; the rest are too far whatever the pixel. */
function rivals(block: Block, towns: readonly Vec[], weights: Float64Array): number[] {
  let bound = Infinity;
  for (let i = 0; i < towns.length; i++) {
    const far = Math.sqrt(squared(block.centre, towns[i]!)) + block.radius;
    bound = Math.min(bound, (far * far) / weights[i]!);
  }
  return towns.flatMap((town, i) => {
    const near = Math.max(0, Math.sqrt(squared(block.centre, town)) - block.radius);
    return (near * near) / weights[i]! <= bound ? [i] : [];
  });
}

function share(
  raster: Raster,
  blocks: readonly Block[],
  points: readonly Vec[],
  towns: readonly Vec[],
  weights: Float64Array,
): void {
  for (const block of blocks) {
    const near = rivals(block, towns, weights);
    for (const pixel of block.pixels) {
      let best = Infinity;
      for (const i of near) {
        const cost = squared(points[pixel]!, towns[i]!) / weights[i]!;
        if (cost >= best) continue;
        best = cost;
        raster.labels[pixel] = i;
      }
    }
  }
}

/** Moves each weight towards the wanted number of pixels, gently, as every border has two sides. */
function reweigh(weights: Float64Array, labels: Int16Array, wanted: readonly number[]): void {
  const counts = new Float64Array(weights.length);
  for (const label of labels) if (label !== OUTSIDE) counts[label]! += 1;
  weights.forEach((weight, i) => {
    weights[i] = weight * Math.sqrt(wanted[i]! / Math.max(1, counts[i]!));
  });
}

/** Labels the land's pixels with the territories 0…n−1. `areas` in km², or `null` for unweighted cells. */
export function partition(
  raster: Raster,
  land: Uint8Array,
  towns: readonly Vec[],
  areas: readonly number[] | null,
): void {
  const stir = stirred(spacingOf(towns));
  const points = Array.from(land, (is, pixel) =>
    is ? stir(centreOf(raster, pixel % raster.columns, Math.floor(pixel / raster.columns))) : NOWHERE,
  );
  const sites = towns.map(stir);
  const blocks = blocksOf(raster, land, points);
  const weights = new Float64Array(towns.length).fill(1);
  share(raster, blocks, points, sites, weights);
  if (areas) {
    const pixels = land.reduce((sum, is) => sum + is, 0);
    const km2 = areas.reduce((sum, area) => sum + area, 0);
    const least = (km2 / areas.length) * LEAST;
    const wanted = areas.map((area) => (Math.max(area, least) / km2) * pixels);
    for (let round = 0; round < (towns.length > MANY ? ROUNDS_OF_MANY : ROUNDS); round++) {
      reweigh(weights, raster.labels, wanted);
      share(raster, blocks, points, sites, weights);
    }
  }
  reunite(raster, towns);
}

/** Pieces of a cell that are cut off from its town go to the cells around them. */
function reunite(raster: Raster, towns: readonly Vec[]): void {
  const { labels } = raster;
  const homes = homesOf(raster, towns);
  homes.forEach((home, i) => {
    labels[home] = i;
  });
  const own = flood(raster, homes, (pixel, from) => labels[pixel] === labels[from]);
  let stray: number[] = [];
  labels.forEach((label, pixel) => {
    if (label !== OUTSIDE && !own[pixel]) stray.push(pixel);
  });
  for (let before = Infinity; stray.length < before; ) {
    before = stray.length;
    stray = stray.filter((pixel) => !adopt(raster, own, pixel));
  }
}

/** The pixel of each town; of two towns on one pixel the second takes the next free one. */
function homesOf(raster: Raster, towns: readonly Vec[]): number[] {
  const taken = new Set<number>();
  for (const town of towns) {
    let home = pixelAt(raster, town);
    while (taken.has(home)) home++;
    taken.add(home);
  }
  return [...taken];
}

function adopt(raster: Raster, own: Uint8Array, pixel: number): boolean {
  for (const next of around(raster, pixel)) {
    if (!own[next]) continue;
    raster.labels[pixel] = raster.labels[next]!;
    own[pixel] = 1;
    return true;
  }
  return false;
}
