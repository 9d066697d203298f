/**
 * A choice is a race: each alternative draws an exponential time whose rate is its weight, keyed by (establishment,
 * alternative), and the soonest wins. That is the multinomial logit (McFadden 1974), and a what-if that changes one
 * place leaves the draws of all others as they were. The race is run among blocks of neighbouring places first, then
 * among the places of the block that won: on a small map each place is a block of its own.
 */
import { log } from '../../maths/log.ts';
import { drawScrambled, strand, stream } from '../../maths/random.ts';
import { CHOICE } from '../parameters/firms.ts';
import type { Market } from './market.ts';
import { NOWHERE } from './outside.ts';
import { NESTS } from './tables.ts';
import { rowOf } from './weights.ts';

export interface Winner {
  /** The world's place, or an alternative outside, or `NOWHERE`. */
  readonly place: number;
  /** When it won: to be set against other clocks. */
  readonly time: number;
}

/** Among the places of the block that won. */
function placeRace({ tables, world }: Market, row: number, block: number, luck: number, attempt: number): number {
  const { first, blocks, blockOf, size, widest } = world.geography;
  const { nest } = world.reference;
  const from = first[block]!;
  const to = first[block + 1]!;
  const keys = tables.placeKeys[attempt]!;
  const k = Math.trunc(row / size);
  const home = blockOf[row - k * size]!;
  const weights = block === home ? tables.near : tables.far;
  const at = block === home ? row * widest - from : (k * blocks + home) * size;
  let winner = from;
  let soonest = Number.POSITIVE_INFINITY;
  for (let r = from; r < to; r++) {
    const rate = weights[at + r]! * tables.factors[row * NESTS + nest[r]!]!;
    if (rate <= 0) continue;
    const u = drawScrambled(luck, keys[r]!);
    // −ln u ≥ 1 − u: most clocks ring too late by that alone, and need no logarithm.
    if (1 - u >= soonest * rate) continue;
    const time = -log(u) / rate;
    if (time >= soonest) continue;
    soonest = time;
    winner = r;
  }
  return winner;
}

/**
 * Among all places and what lies outside, for the establishment `id`; another `attempt` is another race. Only those who
 * ring before `limit` count: the time of a clock outside the race, against which it is run.
 */
export function race(
  market: Market,
  k: number,
  seat: number,
  purpose: number,
  id: number,
  attempt = 0,
  limit = Number.POSITIVE_INFINITY,
): Winner {
  const { world, year, tables } = market;
  const { blocks, first } = world.geography;
  const { rates, alternatives } = tables;
  const keys = tables.keys[attempt]!;
  const row = rowOf(market, k, seat);
  const luck = strand(stream(world.seed, year.index, purpose), id);
  const at = row * alternatives;
  let winner = -1;
  let time = limit;
  for (let i = 0; i < alternatives; i++) {
    const rate = rates[at + i]!;
    if (rate <= 0) continue;
    const u = drawScrambled(luck, keys[i]!);
    if (1 - u >= time * rate) continue;
    const rings = -log(u) / rate;
    if (rings >= time) continue;
    time = rings;
    winner = i;
  }
  if (winner < 0) return { place: NOWHERE, time };
  if (winner >= blocks) return { place: blocks - 1 - winner, time };
  const alone = first[winner + 1]! - first[winner]! === 1;
  return { place: alone ? first[winner]! : placeRace(market, row, winner, luck, attempt), time };
}

/** Looks for a place with room for so many jobs. `found` is the first race, where it has been run. */
export function seek(
  market: Market,
  k: number,
  seat: number,
  purpose: number,
  id: number,
  jobs: number,
  found: Winner | null,
): number {
  let winner = found ?? race(market, k, seat, purpose, id);
  for (let attempt = 1; ; attempt++) {
    const { place } = winner;
    if (place < 0 || market.free[place]! >= jobs * CHOICE.roomShare) return place;
    if (attempt === CHOICE.attempts) return NOWHERE;
    winner = race(market, k, seat, purpose, id, attempt);
  }
}

/** The same, and takes it. */
export function settle(
  market: Market,
  k: number,
  seat: number,
  purpose: number,
  id: number,
  jobs: number,
  found: Winner | null = null,
): number {
  if (found === null && market.witness?.id === id) market.witness.looks(market, k, seat, purpose, jobs);
  const place = seek(market, k, seat, purpose, id, jobs, found);
  if (place >= 0) market.free[place]! -= jobs;
  return place;
}
