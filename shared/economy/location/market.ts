/**
 * The market for places in one year. Every establishment of one activity and one headquarters faces the same table
 * of places, so tables are shared and built when first asked for. A choice is a race: each place draws an
 * exponential time whose rate is its weight, keyed by (establishment, place), and the soonest wins. That is the
 * multinomial logit (McFadden 1974), and a what-if that changes one place leaves the draws of all others as they were.
 */
import { log } from '../../maths/log.ts';
import { uniform } from '../../maths/random.ts';
import { valuesAdded } from '../mechanisms/profit.ts';
import { CHOICE } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { placeWeights } from './weights.ts';

/** What a race returns when there is no place at all. */
const NOWHERE = -2;
export const ABROAD = -1;

export interface Winner {
  /** The world's place, `ABROAD` or `NOWHERE`. */
  readonly place: number;
  /** When it won: to be set against other clocks. */
  readonly time: number;
}

export interface Market {
  readonly world: World;
  readonly year: Year;
  /** Value added by activity at qualities of 1, kF a job. */
  readonly values: Float64Array;
  /** Jobs for which there is still a site: falls and rises as the year goes on. */
  readonly free: Float64Array;
  readonly tables: Map<number, Float64Array>;
}

export function openMarket(world: World, year: Year): Market {
  const { room, basicJobsAll } = world.state;
  return {
    world,
    year,
    values: valuesAdded(year),
    free: room.map((jobs, r) => jobs - basicJobsAll[r]!),
    tables: new Map(),
  };
}

function tableOf(market: Market, k: number, headquarters: number): Float64Array {
  const key = headquarters * PER_ACTIVITY + k;
  const known = market.tables.get(key);
  if (known) return known;
  const made = placeWeights(market, k, headquarters);
  market.tables.set(key, made);
  return made;
}

/** Time of an exponential clock: for one who stays or closes as for the places. */
export function clock(market: Market, rate: number, purpose: number, id: number, alternative = 0): number {
  if (rate <= 0) return Number.POSITIVE_INFINITY;
  return -log(uniform(market.world.seed, market.year.index, purpose, id, alternative)) / rate;
}

export function race(
  market: Market,
  k: number,
  headquarters: number,
  purpose: number,
  id: number,
  attempt = 0,
): Winner {
  const { world, year } = market;
  const table = tableOf(market, k, headquarters);
  const { key, size } = world.geography;
  let time = Number.POSITIVE_INFINITY;
  let place = NOWHERE;
  for (let r = 0; r <= size; r++) {
    const weight = table[r]!;
    if (weight <= 0) continue;
    const alternative = (r < size ? key[r]! : ABROAD) + attempt;
    const drawn = -log(uniform(world.seed, year.index, purpose, id, alternative)) / weight;
    if (drawn >= time) continue;
    time = drawn;
    place = r < size ? r : ABROAD;
  }
  return { place, time };
}

/** Looks for a place with room for so many jobs, and takes it. */
export function settle(
  market: Market,
  k: number,
  headquarters: number,
  purpose: number,
  id: number,
  jobs: number,
): number {
  for (let attempt = 0; attempt < CHOICE.attempts; attempt++) {
    const { place } = race(market, k, headquarters, purpose, id, attempt);
    if (place < 0) return place;
    if (market.free[place]! < jobs * CHOICE.roomShare) continue;
    market.free[place]! -= jobs;
    return place;
  }
  return NOWHERE;
}
