/** The market for places in one year: prices, rooms that are left, and the tables of those who choose. */
import { log } from '../../maths/log.ts';
import { uniform } from '../../maths/random.ts';
import { valuesAdded } from '../mechanisms/profit.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { controlsPerKm } from './control.ts';
import { emptyTables, type Tables } from './tables.ts';
import { roomUtility } from './utility.ts';
import type { Witness } from './witness.ts';

export interface Market {
  readonly world: World;
  readonly year: Year;
  /** Value added by activity at qualities of 1, kF a job. */
  readonly values: Float64Array;
  /** Cost of control, kF a job per km from headquarters, territory × activity. */
  readonly controlPerKm: Float64Array;
  /** ln of the weight of room, by place. */
  readonly roomUtility: Float64Array;
  /** Jobs for which there is still a site: falls and rises as the year goes on. */
  readonly free: Float64Array;
  readonly tables: Tables;
  /** Establishments that have left for the rest of the country this year, by activity. */
  readonly gone: Float64Array;
  /** Who looks on for an explanation; in a match nobody. */
  readonly witness: Witness | null;
}

export function openMarket(world: World, year: Year, witness: Witness | null = null): Market {
  const { room, basicJobsAll } = world.state;
  const market: Market = {
    world,
    year,
    values: valuesAdded(year),
    controlPerKm: controlsPerKm(world, year),
    roomUtility: room.map(roomUtility),
    free: room.map((jobs, r) => jobs - basicJobsAll[r]!),
    tables: emptyTables(world.geography),
    gone: new Float64Array(PER_ACTIVITY),
    witness,
  };
  market.tables.owner = market;
  return market;
}

/** Time of an exponential clock: for one who stays or closes as for the places. */
export function clock(market: Market, rate: number, purpose: number, id: number, alternative = 0): number {
  if (rate <= 0) return Number.POSITIVE_INFINITY;
  return -log(uniform(market.world.seed, market.year.index, purpose, id, alternative)) / rate;
}
