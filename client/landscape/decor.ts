/**
 * Where things stand on the land, and what stands there now. Places are found once; a turn only decides which of
 * them are built on, so that nothing jumps when a count changes. Pure.
 */
import { unit } from './easing.ts';
import { type Geography, SLANT, type Vec } from './geography/geography.ts';
import { luck } from './geography/luck.ts';
import type { Standing } from './model.ts';

/** What can stand on a lot, besides a tree. */
export const BUILDINGS = ['tower', 'house', 'chimney', 'shed'] as const;
export type Building = (typeof BUILDINGS)[number];
export const LANDMARKS = ['station', 'technopole', 'university'] as const;
export type Landmark = (typeof LANDMARKS)[number];
export type Thing = Building | Landmark | 'tree';

/** A place where something can stand. */
export interface Lot {
  readonly territory: number;
  readonly x: number;
  readonly y: number;
  /** What gets built here once there are more than `order` of them; `null` stays free for trees. */
  readonly use: Building | null;
  readonly order: number;
  /** 0 at the town, 1 at the far end of the cell. */
  readonly distance: number;
  /** This lot's own luck, 0 to 1: which variant, and when a wood reaches it. */
  readonly chance: number;
}

/** Something that stands: `grown` from 0 to 1 while it rises or goes. */
export interface Item {
  readonly thing: Thing;
  readonly lot: Lot;
  readonly grown: number;
}

/** Uses of the lots outward from the town: a dense core, then works, then scattered ones. */
const CORE: readonly (Building | null)[] = ['house', 'tower', 'chimney', 'tower', 'house', 'tower'];
const BELT: readonly (Building | null)[] = [
  'shed',
  'tower',
  'chimney',
  'house',
  null,
  'shed',
  'tower',
  'house',
  'chimney',
  null,
];
const CORE_LOTS = 18;

const tooNear = (taken: readonly Vec[], x: number, y: number, gap: number): boolean =>
  taken.some(([u, v]) => Math.abs(u - x) < gap && Math.hypot(u - x, (v - y) / SLANT) < gap);

/** Is the point in the cell with a margin all round (more to the south, where the edge would cut things off)? */
function isWellInside(geography: Geography, territory: number, x: number, y: number, margin: number): boolean {
  const probes: readonly Vec[] = [
    [x, y],
    [x - margin, y],
    [x + margin, y],
    [x, y - margin * 0.6],
    [x, y + margin * 0.5],
  ];
  return probes.every(([u, v]) => geography.at(u, v) === territory);
}

/** Free places of one cell, thrown like darts, denser near the town; `gap` units apart. */
function placesOf(geography: Geography, territory: number, gap: number): Vec[] {
  const cell = geography.cells[territory]!;
  const [tx, ty] = cell.town;
  const reach = Math.max(...cell.rings[0]!.map(([x, y]) => Math.hypot(x - tx, (y - ty) / SLANT)));
  const places: Vec[] = [];
  const throws = Math.round((cell.area / gap ** 2) * 9);
  for (let i = 0; i < throws; i++) {
    const radius = reach * luck(31, territory, i, 0) ** 0.85;
    const angle = luck(31, territory, i, 1) * Math.PI * 2;
    const x = tx + Math.cos(angle) * radius;
    const y = ty + Math.sin(angle) * radius * SLANT;
    const spread = radius < gap * 4 ? gap * 0.72 : gap;
    if (!isWellInside(geography, territory, x, y, gap * 0.6) || tooNear(places, x, y, spread)) continue;
    places.push([x, y]);
  }
  const far = ([x, y]: Vec): number => Math.hypot(x - tx, (y - ty) / SLANT);
  return places.sort((a, b) => far(a) - far(b));
}

/** The lots of the whole map. `size` magnifies: on a small screen things are fewer and larger. */
export function lotsOf(geography: Geography, size: number): Lot[] {
  return geography.cells.flatMap((cell, territory) => {
    const places = placesOf(geography, territory, 13.5 * size);
    const counts: Record<Building, number> = { tower: 0, house: 0, chimney: 0, shed: 0 };
    const [tx, ty] = cell.town;
    const reach = Math.max(1, ...places.map(([x, y]) => Math.hypot(x - tx, y - ty)));
    return places.map(([x, y], i): Lot => {
      const use = (i < CORE_LOTS ? CORE[i % CORE.length] : BELT[i % BELT.length]) ?? null;
      const order = use ? counts[use]++ : 0;
      const distance = Math.hypot(x - tx, y - ty) / reach;
      return { territory, x, y, use, order, distance, chance: luck(37, territory, i) };
    });
  });
}

/** Things rise and go within this fraction of a count: at rest hardly one is half built. */
const BRISK = 6;

const COUNTED: Readonly<Record<Building, (standing: Standing) => number>> = {
  tower: (standing) => standing.towers,
  house: (standing) => standing.houses,
  chimney: (standing) => standing.chimneys,
  shed: (standing) => standing.sheds,
};

/** The lot that a landmark takes, by rank from the town, and how far it must be in use to be drawn, 0 to 1. */
const LANDMARK: Readonly<Record<Landmark, { readonly rank: number; readonly from: number }>> = {
  station: { rank: 7, from: 0.5 },
  university: { rank: 10, from: 0.7 },
  technopole: { rank: 12, from: 0.3 },
};

/** What stands on each lot; `size` as in `lotsOf`: the larger things are drawn, the fewer there are. */
export function itemsOf(lots: readonly Lot[], standings: readonly Standing[], size: number): Item[] {
  const rank = new Array<number>(standings.length).fill(0);
  return lots.flatMap((lot): Item[] => {
    const standing = standings[lot.territory]!;
    const place = rank[lot.territory]!++;
    const landmark = LANDMARKS.find((name) => LANDMARK[name].rank === place && standing[name] > LANDMARK[name].from);
    if (landmark) return [{ thing: landmark, lot, grown: unit((standing[landmark] - LANDMARK[landmark].from) * 10) }];
    const built = lot.use ? unit((COUNTED[lot.use](standing) / size - lot.order - 0.5) * BRISK + 0.5) : 0;
    if (lot.use && built > 0.05) return [{ thing: lot.use, lot, grown: built }];
    const wooded = unit((standing.woods * 0.8 * (0.35 + lot.distance) - lot.chance) * 4 * BRISK);
    return wooded > 0.05 ? [{ thing: 'tree', lot, grown: wooded }] : [];
  });
}
