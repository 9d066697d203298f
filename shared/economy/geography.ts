/** Who is near whom: computed once a match, shared by all its worlds. Distances in km. */
import { exp } from '../maths/exp.ts';
import { hashText } from '../maths/hash.ts';
import type { Territory } from '../scenario/scenario.ts';
import { bySkill, LABOUR } from './parameters/people.ts';
import { INFORMATION } from './parameters/places.ts';

/** The places within a cut-off of each place, itself first among them, with a weight: row r is start[r] … start[r + 1]. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly place: Int32Array;
  readonly weight: Float64Array;
}

export interface Geography {
  readonly size: number;
  /** 32-bit name of each territory, by which its luck is drawn: it moves with the territory, not with its rank. */
  readonly key: Int32Array;
  /** size × size. */
  readonly distance: Float64Array;
  /** Commuting e^(−d/20) under 75 km; information and services e^(−d/26) under 150 km. */
  readonly commuting: Neighbours;
  readonly spillOver: Neighbours;
  /** How far distance lets migrants through, skill × origin × destination: dense, some 12 MB at 600 territories. */
  readonly migration: Float64Array;
}

function distances(places: readonly Territory[]): Float64Array {
  const distance = new Float64Array(places.length * places.length);
  places.forEach((a, i) => {
    places.forEach((b, j) => {
      distance[i * places.length + j] = Math.sqrt((a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y));
    });
  });
  return distance;
}

function neighbours(size: number, distance: Float64Array, scale: number, limit: number): Neighbours {
  const start = new Int32Array(size + 1);
  const place: number[] = [];
  const weight: number[] = [];
  for (let r = 0; r < size; r++) {
    for (let q = 0; q < size; q++) {
      const d = distance[r * size + q]!;
      if (d >= limit && q !== r) continue;
      place.push(q);
      weight.push(q === r ? 1 : exp(-d / scale));
    }
    start[r + 1] = place.length;
  }
  return { start, place: Int32Array.from(place), weight: Float64Array.from(weight) };
}

export function createGeography(places: readonly Territory[]): Geography {
  const size = places.length;
  const distance = distances(places);
  const migration = new Float64Array(bySkill((skill) => skill.reach).length * size * size);
  bySkill((skill) => skill.reach).forEach((reach, s) => {
    for (let i = 0; i < size * size; i++) migration[s * size * size + i] = exp(-distance[i]! / reach);
  });
  return {
    size,
    key: Int32Array.from(places, (place) => hashText(place.id)),
    distance,
    commuting: neighbours(size, distance, LABOUR.commute, LABOUR.commuteLimit),
    spillOver: neighbours(size, distance, INFORMATION.decay, INFORMATION.limit),
    migration,
  };
}

/** Σ over the places near `r` of weight × read(place). */
export function within(near: Neighbours, r: number, read: (place: number) => number): number {
  let sum = 0;
  for (let i = near.start[r]!; i < near.start[r + 1]!; i++) sum += near.weight[i]! * read(near.place[i]!);
  return sum;
}
