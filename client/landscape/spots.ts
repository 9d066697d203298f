/** Where pins stand round a town: points of a sunflower spiral (Vogel 1979) with room for a pin. Pure. */
import { type Geography, SLANT, type Vec } from './geography/geography.ts';
import { luck } from './geography/luck.ts';

/** Places for pins in each territory. */
export const SPOTS = 12;

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const TRIES = 700;
const cache = new WeakMap<Geography, Map<number, readonly Vec[]>>();

/** The place that an establishment would take in a territory if all were free. */
export const slotOf = (id: number, territory: number): number => Math.floor(luck(id, territory) * SPOTS);

/** The ground under a pin, always inside its territory. */
export function pinSpot(geography: Geography, territory: number, slot: number): Vec {
  const known = cache.get(geography) ?? new Map<number, readonly Vec[]>();
  cache.set(geography, known);
  const spots = known.get(territory) ?? spotsOf(geography, territory);
  known.set(territory, spots);
  return spots[slot % spots.length]!;
}

/** The label hangs below its town, so no pin stands there. */
const isUnderLabel = (dx: number, dy: number, grain: number): boolean =>
  Math.abs(dx) < grain * 0.3 && dy > -grain * 0.04 && dy < grain * 0.19;

/** Spots from the town outwards; closer together where the cell has no room for all. */
function spotsOf(geography: Geography, territory: number): Vec[] {
  const { grain, cells } = geography;
  const [x, y] = cells[territory]!.town;
  let spots: Vec[] = [];
  for (let gap = grain * 0.2; spots.length < SPOTS && gap > grain * 0.02; gap *= 0.8) {
    spots = [];
    for (let i = 0; i < TRIES && spots.length < SPOTS; i++) {
      const radius = gap * 0.35 * Math.sqrt(i + 6);
      const [dx, dy] = [Math.cos(i * GOLDEN_ANGLE) * radius, Math.sin(i * GOLDEN_ANGLE) * radius * SLANT];
      const spot: Vec = [x + dx, y + dy];
      const isFree = spots.every(([u, v]) => Math.hypot(u - spot[0], (v - spot[1]) / SLANT) > gap);
      if (isFree && !isUnderLabel(dx, dy, grain) && hasRoom(geography, territory, spot, gap * 0.45)) spots.push(spot);
    }
  }
  return spots.length > 0 ? spots : [[x, y]];
}

const hasRoom = (geography: Geography, territory: number, [x, y]: Vec, margin: number): boolean =>
  geography.at(x - margin, y) === territory &&
  geography.at(x + margin, y) === territory &&
  geography.at(x, y - margin) === territory &&
  geography.at(x, y + margin * 0.7) === territory;
