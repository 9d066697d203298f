/** Where pins stand round a town: a sunflower spiral (Vogel 1979), drawn in where the cell is too narrow. Pure. */
import { type Geography, SLANT, type Vec } from './geography/geography.ts';

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const cache = new WeakMap<Geography, Map<number, Vec>>();

/** The ground under a pin: slot 0 is next to the town. */
export function pinSpot(geography: Geography, territory: number, slot: number): Vec {
  const spots = cache.get(geography) ?? new Map<number, Vec>();
  cache.set(geography, spots);
  const key = territory * 1000 + slot;
  const spot = spots.get(key) ?? findSpot(geography, territory, slot);
  spots.set(key, spot);
  return spot;
}

function findSpot(geography: Geography, territory: number, slot: number): Vec {
  const cell = geography.cells[territory]!;
  const [x, y] = cell.town;
  const pace = Math.min(34, Math.sqrt(cell.area) * 0.125);
  const angle = slot * GOLDEN_ANGLE + territory;
  const margin = pace * 0.5;
  for (let radius = pace * Math.sqrt(slot + 1.1); radius > 2; radius *= 0.86) {
    const spot: Vec = [x + Math.cos(angle) * radius * 1.15, y + Math.sin(angle) * radius * SLANT];
    const isInside = [-margin, 0, margin].every((dx) => geography.at(spot[0] + dx, spot[1]) === territory);
    if (isInside && geography.at(spot[0], spot[1] - margin) === territory) return spot;
  }
  return [x, y];
}
