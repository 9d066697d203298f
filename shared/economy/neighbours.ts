/** The places near a place, and sums over them. */
import { exp } from '../maths/exp.ts';
import { PER_SKILL } from './state.ts';

/** The places within a cut-off of each place, itself among them, with a weight: row r is start[r] … start[r + 1]. */
export interface Neighbours {
  readonly start: Int32Array;
  readonly place: Int32Array;
  readonly weight: Float64Array;
}

/** Weight e^(−distance/scale) for those nearer than `limit`, 1 for the place itself. */
export function neighbours<P>(
  places: readonly P[],
  apart: (a: P, b: P) => number,
  scale: number,
  limit: number,
): Neighbours {
  const start = new Int32Array(places.length + 1);
  const place: number[] = [];
  const weight: number[] = [];
  for (let r = 0; r < places.length; r++) {
    for (let q = 0; q < places.length; q++) {
      const distance = apart(places[r]!, places[q]!);
      if (distance >= limit && q !== r) continue;
      place.push(q);
      weight.push(q === r ? 1 : exp(-distance / scale));
    }
    start[r + 1] = place.length;
  }
  return { start, place: Int32Array.from(place), weight: Float64Array.from(weight) };
}

/** Σ over the places near `r` of weight × values[place]; of column `offset` where a place has `width` of them. */
export function within(near: Neighbours, r: number, values: Float64Array, width = 1, offset = 0): number {
  const { start, place, weight } = near;
  let sum = 0;
  for (let i = start[r]!; i < start[r + 1]!; i++) sum += weight[i]! * values[place[i]! * width + offset]!;
  return sum;
}

/** The same for every place and all four skill groups at once: `values` and `into` are territory × skill. */
export function withinBySkill(near: Neighbours, values: Float64Array, into: Float64Array): void {
  const { start, place, weight } = near;
  for (let r = 0; r < start.length - 1; r++) {
    let [low, craft, technician, executive] = [0, 0, 0, 0];
    for (let i = start[r]!; i < start[r + 1]!; i++) {
      const w = weight[i]!;
      const q = place[i]! * PER_SKILL;
      low += w * values[q]!;
      craft += w * values[q + 1]!;
      technician += w * values[q + 2]!;
      executive += w * values[q + 3]!;
    }
    const at = r * PER_SKILL;
    into[at] = low;
    into[at + 1] = craft;
    into[at + 2] = technician;
    into[at + 3] = executive;
  }
}
