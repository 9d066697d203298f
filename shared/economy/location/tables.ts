/**
 * Where the weights of a year stand. Those who have the same activity and headquarters in the same block see all
 * places of other blocks alike; only within that block does it matter where the headquarters are. So the places far
 * away are weighed once for a block of headquarters, those near once for each seat, and a row tells them together.
 * Rooms for that are made once a match and used again each year.
 */
import { scramble32 } from '../../maths/hash.ts';
import type { Geography } from '../geography.ts';
import { CHOICE } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import { OUTSIDE } from './outside.ts';

export const NESTS = CHOICE.nestLimits.length + 1;

export interface Tables {
  /** The market that uses them: one a year. */
  owner: object | null;
  /** By activity × block of headquarters: is it built; weight of each place; sums by block × nest, and by nest. */
  readonly farBuilt: Uint8Array;
  readonly far: Float64Array;
  readonly sums: Float64Array;
  readonly totals: Float64Array;
  /** By activity × seat, a row: is it built; weight of the places of the seat's own block; factor of each nest. */
  readonly built: Uint8Array;
  readonly near: Float64Array;
  readonly factors: Float64Array;
  /** Blocks and alternatives outside: length of a row of `rates`. */
  readonly alternatives: number;
  /** Weight of each block as a whole, then of each alternative outside. */
  readonly rates: Float64Array;
  /** Names by which those are drawn, and the places of the map, scrambled: one list for each attempt. */
  readonly keys: readonly Int32Array[];
  readonly placeKeys: readonly Int32Array[];
}

const kept = new WeakMap<Geography, Tables>();

/** Names of what lies outside keep that far apart, because each attempt draws under the next one. */
const KEYS_APART = 16;

const attempts = (keys: Int32Array): Int32Array[] =>
  Array.from({ length: CHOICE.attempts }, (_, attempt) => keys.map((key) => scramble32(key + attempt)));

function roomsFor({ size, blocks, widest, key, blockKey }: Geography): Tables {
  const [tables, rows] = [PER_ACTIVITY * blocks, PER_ACTIVITY * size];
  const alternatives = blocks + OUTSIDE.length;
  return {
    owner: null,
    farBuilt: new Uint8Array(tables),
    far: new Float64Array(tables * size),
    sums: new Float64Array(tables * blocks * NESTS),
    totals: new Float64Array(tables * NESTS),
    built: new Uint8Array(rows),
    near: new Float64Array(rows * widest),
    factors: new Float64Array(rows * NESTS),
    alternatives,
    rates: new Float64Array(rows * alternatives),
    keys: attempts(Int32Array.of(...blockKey, ...OUTSIDE.map((_, i) => -1 - KEYS_APART * i))),
    placeKeys: attempts(key),
  };
}

/** The rooms of a map, as its last market left them. */
export function keptTables(geography: Geography): Tables {
  const tables = kept.get(geography) ?? roomsFor(geography);
  kept.set(geography, tables);
  return tables;
}

/** The same, emptied for its next market. */
export function emptyTables(geography: Geography): Tables {
  const tables = keptTables(geography);
  tables.farBuilt.fill(0);
  tables.built.fill(0);
  tables.owner = null;
  return tables;
}
