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

/** Where and when an establishment comes from, read off its id. */
export const birthOf = (id: number): { origin: number; year: number } => ({
  origin: id >>> 30,
  year: (id >>> PLACE_BITS) & ((1 << YEAR_BITS) - 1),
});

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

/** Drops the rows without jobs, keeping the order of the rest. */
export function compact(all: Establishments): void {
  const { id, activity, territory, firm, age, jobs, talent, count } = all;
  let kept = jobs.subarray(0, count).indexOf(0);
  if (kept < 0) return;
  for (let row = kept; row < count; row++) {
    if (jobs[row] === 0) continue;
    id[kept] = id[row]!;
    activity[kept] = activity[row]!;
    territory[kept] = territory[row]!;
    firm[kept] = firm[row]!;
    age[kept] = age[row]!;
    jobs[kept] = jobs[row]!;
    talent[kept] = talent[row]!;
    kept++;
  }
  all.count = kept;
}

export function hashEstablishments(all: Establishments, hasher: Hasher): void {
  for (const name of COLUMNS) hasher.array(all[name], all.count);
}
