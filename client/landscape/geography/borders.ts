/**
 * From labelled pixels to lines. Borders run along the cracks between pixels, are cut where three labels meet, and
 * each stretch is smoothed once for both of its sides: neighbours share every point.
 */
import { OUTSIDE, type Raster, type Vec } from './raster.ts';

/** A crack's corner, packed: row × (columns + 1) + column. */
type Corner = number;

/** Closed rings of one label, in corners, the label on the right hand (clockwise on a screen). */
function loops(raster: Raster, label: number): Corner[][] {
  const step = nextCorners(raster, label);
  const rings: Corner[][] = [];
  for (const [start, ends] of step) {
    while (ends.length > 0) {
      const ring = [start];
      let here = ends.pop()!;
      let before = start;
      while (here !== start) {
        ring.push(here);
        const next = leave(step.get(here)!, before, here);
        before = here;
        here = next;
      }
      rings.push(ring);
    }
  }
  return rings.sort((a, b) => b.length - a.length);
}

/** Where two ways lead on (pixels that touch by a corner only), turn right: it stays with the same pixel. */
function leave(ways: Corner[], before: Corner, here: Corner): Corner {
  if (ways.length === 1) return ways.pop()!;
  const heading = here - before;
  const right =
    Math.abs(heading) === 1
      ? ways.findIndex((way) => Math.sign(way - here) === Math.sign(heading) && Math.abs(way - here) > 1)
      : ways.findIndex((way) => way - here === -Math.sign(heading));
  return ways.splice(Math.max(0, right), 1)[0]!;
}

function nextCorners(raster: Raster, label: number): Map<Corner, Corner[]> {
  const { columns, rows } = raster;
  const wide = columns + 1;
  const next = new Map<Corner, Corner[]>();
  const add = (from: Corner, to: Corner): void => {
    const ways = next.get(from);
    if (ways) ways.push(to);
    else next.set(from, [to]);
  };
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (labelAt(raster, column, row) !== label) continue;
      const corner = row * wide + column;
      if (labelAt(raster, column, row - 1) !== label) add(corner, corner + 1);
      if (labelAt(raster, column + 1, row) !== label) add(corner + 1, corner + 1 + wide);
      if (labelAt(raster, column, row + 1) !== label) add(corner + 1 + wide, corner + wide);
      if (labelAt(raster, column - 1, row) !== label) add(corner + wide, corner);
    }
  }
  return next;
}

function labelAt(raster: Raster, column: number, row: number): number {
  if (column < 0 || row < 0 || column >= raster.columns || row >= raster.rows) return OUTSIDE;
  return raster.labels[row * raster.columns + column]!;
}

/** Do three labels, or two pixels by a corner only, meet here? */
function isJunction(raster: Raster, corner: Corner): boolean {
  const column = corner % (raster.columns + 1);
  const row = Math.floor(corner / (raster.columns + 1));
  const a = labelAt(raster, column - 1, row - 1);
  const b = labelAt(raster, column, row - 1);
  const c = labelAt(raster, column - 1, row);
  const d = labelAt(raster, column, row);
  return new Set([a, b, c, d]).size > 2 || (a === d && b === c && a !== b);
}

const PASSES = 7;
const STRIDE = 2;

/** Moving average with fixed ends (or none, when closed), thinned to every second point. */
function smooth(points: readonly Vec[], closed: boolean): Vec[] {
  let line = [...points];
  for (let pass = 0; pass < PASSES; pass++) {
    line = line.map((p, i) => {
      const a = line[i - 1] ?? (closed ? line.at(-1)! : p);
      const b = line[i + 1] ?? (closed ? line[0]! : p);
      const isEnd = !closed && (i === 0 || i === line.length - 1);
      return isEnd ? p : [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4];
    });
  }
  return line.filter((_, i) => i % STRIDE === 0 || (!closed && i === line.length - 1));
}

/** Draws every border of a raster; stretches are kept, so that both sides get the very same points. */
export class Borders {
  readonly #raster: Raster;
  readonly #stretches = new Map<string, Vec[]>();

  constructor(raster: Raster) {
    this.#raster = raster;
  }

  /** Rings of one label, the outer one first, in km. A ring is closed by itself. */
  rings(label: number): Vec[][] {
    return loops(this.#raster, label).map((ring) => this.#draw(ring));
  }

  #draw(ring: readonly Corner[]): Vec[] {
    const first = ring.findIndex((corner) => isJunction(this.#raster, corner));
    if (first < 0)
      return smooth(
        ring.map((corner) => this.#place(corner)),
        true,
      );
    const turned = [...ring.slice(first), ...ring.slice(0, first), ring[first]!];
    const line: Vec[] = [];
    for (let start = 0; start < turned.length - 1; ) {
      let end = start + 1;
      while (!isJunction(this.#raster, turned[end]!)) end++;
      line.push(...this.#stretch(turned.slice(start, end + 1)).slice(0, -1));
      start = end;
    }
    return line;
  }

  #stretch(corners: readonly Corner[]): Vec[] {
    const isForward = corners[0]! < corners.at(-1)! || (corners[0] === corners.at(-1) && corners[1]! < corners.at(-2)!);
    const canonical = isForward ? corners : [...corners].reverse();
    const key = `${canonical[0]} ${canonical[1]} ${canonical.at(-1)}`;
    const line =
      this.#stretches.get(key) ??
      smooth(
        canonical.map((corner) => this.#place(corner)),
        false,
      );
    this.#stretches.set(key, line);
    return isForward ? line : [...line].reverse();
  }

  #place(corner: Corner): Vec {
    const { columns, pixel, origin } = this.#raster;
    return [origin[0] + (corner % (columns + 1)) * pixel, origin[1] + Math.floor(corner / (columns + 1)) * pixel];
  }
}

/** The territories that share a border with each of `count` territories. */
export function contacts(raster: Raster, count: number): Set<number>[] {
  const neighbours = Array.from({ length: count }, () => new Set<number>());
  const meet = (a: number, b: number): void => {
    if (a === b || a === OUTSIDE || b === OUTSIDE) return;
    neighbours[a]!.add(b);
    neighbours[b]!.add(a);
  };
  for (let row = 0; row <= raster.rows; row++) {
    for (let column = 0; column <= raster.columns; column++) {
      const here = labelAt(raster, column, row);
      meet(here, labelAt(raster, column - 1, row));
      meet(here, labelAt(raster, column, row - 1));
    }
  }
  return neighbours;
}
