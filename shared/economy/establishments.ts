/** The establishments: individuals in columns, with an id for life. Columns grow; `count` rows of them are in use. */
import type { Hasher } from '../maths/hash.ts';

export interface Establishments {
  count: number;
  /** Unique within a match: see `ORIGIN`. */
  id: Uint32Array;
  activity: Uint8Array;
  territory: Int32Array;
  /** Index into the world's headquarters. */
  firm: Int32Array;
  /** Years in this place. */
  age: Int32Array;
  jobs: Float64Array;
  /** What it does better (+) or worse (−) than its like, share of value added. */
  talent: Float64Array;
}

export interface Establishment {
  readonly id: number;
  readonly activity: number;
  readonly territory: number;
  readonly firm: number;
  readonly age: number;
  readonly jobs: number;
  readonly talent: number;
}

const COLUMNS = ['id', 'activity', 'territory', 'firm', 'age', 'jobs', 'talent'] as const;
const SPARE = 1024;

/**
 * Where an establishment comes from, in the two highest bits of its id; below them the year (8 bits), the territory
 * (12 bits) and the order within it (10 bits), or for the start and for projects simply the order.
 * So nobody's id depends on how many others were born.
 */
export const ORIGIN = { start: 0, project: 1, local: 2, spinOff: 3 } as const;
export const MOST_BORN_IN_A_TERRITORY = 1 << 10;
const PLACE_BITS = 22;
const YEAR_BITS = 8;

export const establishmentId = (origin: number, year: number, order: number): number =>
  ((origin << 30) | ((year & ((1 << YEAR_BITS) - 1)) << PLACE_BITS) | order) >>> 0;

export const bornIn = (origin: number, year: number, territory: number, order: number): number =>
  establishmentId(origin, year, territory * MOST_BORN_IN_A_TERRITORY + order);

const columns = (rows: number): Establishments => ({
  count: 0,
  id: new Uint32Array(rows),
  activity: new Uint8Array(rows),
  territory: new Int32Array(rows),
  firm: new Int32Array(rows),
  age: new Int32Array(rows),
  jobs: new Float64Array(rows),
  talent: new Float64Array(rows),
});

export const noEstablishments = (): Establishments => columns(SPARE);

/** Copies the rows in use, with room for those of a few years. */
export function copyEstablishments(from: Establishments, rows = from.count + SPARE): Establishments {
  const to = columns(rows);
  for (const name of COLUMNS) to[name].set(from[name].subarray(0, from.count));
  to.count = from.count;
  return to;
}

export function add(all: Establishments, one: Establishment): void {
  if (all.count === all.id.length) Object.assign(all, copyEstablishments(all, all.count * 2));
  for (const name of COLUMNS) all[name][all.count] = one[name];
  all.count++;
}

/** Drops the rows without jobs, keeping the order of the rest. */
export function compact(all: Establishments): void {
  const { jobs, count } = all;
  let kept = 0;
  for (let from = 0; from < count; ) {
    while (from < count && jobs[from] === 0) from++;
    let to = from;
    while (to < count && jobs[to] !== 0) to++;
    // A whole run of survivors at once.
    for (const name of COLUMNS) all[name].copyWithin(kept, from, to);
    kept += to - from;
    from = to;
  }
  all.count = kept;
}

export function hashEstablishments(all: Establishments, hasher: Hasher): void {
  for (const name of COLUMNS) hasher.array(all[name], all.count);
}
