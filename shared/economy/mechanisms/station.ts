import { stationCost, stationIsFree } from '../carrot/limits.ts';
import { STATION } from '../parameters/places.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

/** Has the State's fast line come, by its date or sooner where the State has hurried? */
export function isReached({ places, state }: World, calendar: number, r: number): boolean {
  const line = places[r]!.lineYear;
  return line !== null && calendar + state.lineLead[r]! >= line;
}

/**
 * Opens and runs the station of a place that the State's line has reached (l. 449–466): free for large ones,
 * paid by those that were awarded a stop. Once open it stays. Returns this year's cost, MF.
 */
export function runStation(world: World, year: Year, r: number): number {
  const { stationYears, station, stop, population } = world.state;
  if (!isReached(world, year.calendar, r)) return 0;
  const free = stationIsFree(population[r]!);
  const years = stationYears[r]!;
  if (!free && years === 0 && stop[r] === 0) return 0;
  stationYears[r] = years + 1;
  station[r] = Math.min(1, (years + 1) / STATION.rampUp);
  if (free) return 0;
  return stationCost(years);
}
