import { byActivity } from '../parameters/activities.ts';
import { CONTROL } from '../parameters/firms.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const COST = byActivity((a) => a.control);
const REMOTE = byActivity((a) => a.remote);

/**
 * Cost of controlling an establishment from headquarters elsewhere, kF a job and year: grows with distance, falls
 * with telecommunication and with the flexible regime (l. 128–133, 320–334; Duranton & Puga 2005).
 */
export function controlCost(world: World, year: Year, k: number, r: number, headquarters: number): number {
  if (r === headquarters) return 0;
  const distance = world.geography.distance[r * world.places.length + headquarters]! / CONTROL.distance;
  const relief = (1 - CONTROL.regimeRelief * year.regime) * (1 - REMOTE[k]! * world.state.telecom[r]!);
  return Math.min(COST[k]! * CONTROL.cap, COST[k]! * relief * distance);
}
