import { distanceBetween } from '../geography.ts';
import { byActivity } from '../parameters/activities.ts';
import { CONTROL } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const COST = byActivity((a) => a.control);
const REMOTE = byActivity((a) => a.remote);

/** The most that control may cost, kF a job and year. */
export const CONTROL_CAP = COST.map((cost) => cost * CONTROL.cap);

/** Cost of control per km, kF a job and year: falls with telecommunication, perfect at 1, and with the flexible regime. */
function controlPerKm(world: World, year: Year, k: number, r: number): number {
  const wired = REMOTE[k]! * Math.min(1, world.state.telecom[r]!);
  return (COST[k]! * (1 - CONTROL.regimeRelief * year.regime) * (1 - wired)) / CONTROL.distance;
}

/** The same for all, territory × activity. */
export const controlsPerKm = (world: World, year: Year): Float64Array =>
  world.state.profit.map((_, at) => controlPerKm(world, year, at % PER_ACTIVITY, Math.trunc(at / PER_ACTIVITY)));

/**
 * Cost of controlling an establishment from headquarters elsewhere, kF a job and year: grows with distance
 * (l. 128–133, 320–334; Duranton & Puga 2005).
 */
export const controlCost = (world: World, year: Year, k: number, r: number, headquarters: number): number =>
  Math.min(CONTROL_CAP[k]!, controlPerKm(world, year, k, r) * distanceBetween(world.geography, r, headquarters));
