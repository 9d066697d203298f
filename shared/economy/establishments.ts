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
/** Rows kept free: enough for the births of a year, which are some 8 % of those that stand. */
const SPARE = 1024;
const spareFor = (count: number): number => SPARE + (count >> 3);

/**
 * Where an establishment comes from, in the two highest bits of its id; below them the year (7 bits, 100 at most),
 * the territory (11 bits, 2,000 at most) and the order within it (12 bits), or for the start and for projects simply
 * the order. So nobody's id depends on how many others were born. A capital of four million workers starts some 1,700
 * a year where 300,000 stand in the country.
 */
export const ORIGIN = { start: 0, project: 1, local: 2, spinOff: 3 } as const;
export const MOST_BORN_IN_A_TERRITORY = 1 << 12;
const PLACE_BITS = 23;
const YEAR_BITS = 7;

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

/** Copies the rows in use, with room for those to come. */
export function copyEstablishments(from: Establishments, rows = from.count + spareFor(from.count)): Establishments {
  const to = columns(rows);
  for (const name of COLUMNS) to[name].set(from[name].subarray(0, from.count));
  to.count = from.count;
  return to;
}

export function add(all: Establishments, one: Establishment): void {
  if (all.count === all.id.length) Object.assign(all, copyEstablishments(all, all.count * 2));
  const row = all.count++;
  all.id[row] = one.id;
  all.activity[row] = one.activity;
  all.territory[row] = one.territory;
  all.firm[row] = one.firm;
  all.age[row] = one.age;
  all.jobs[row] = one.jobs;
  all.talent[row] = one.talent;
}

/** Moves the rows that have jobs together, in order; `jobs` itself is moved last. Returns how many there are. */
function gather(column: Establishments[(typeof COLUMNS)[number]], jobs: Float64Array, count: number): number {
  let kept = 0;
  for (let row = 0; row < count; row++) {
    column[kept] = column[row]!;
    kept += jobs[row] === 0 ? 0 : 1;
  }
  return kept;
}

/** Drops the rows without jobs, keeping the order of the rest. */
export function compact(all: Establishments): void {
  const { count, jobs } = all;
  for (const name of COLUMNS) if (name !== 'jobs') gather(all[name], jobs, count);
  all.count = gather(jobs, jobs, count);
}

export function hashEstablishments(all: Establishments, hasher: Hasher): void {
  for (const name of COLUMNS) hasher.array(all[name], all.count);
}
