/** The ground of the map: where each territory lies, in map units, seen from a slant (y squashed). Pure. */
import type { TerritoryKind } from '../../../shared/dimensions.ts';
import { Borders, contacts } from './borders.ts';
import { landOf, spacingOf } from './ground.ts';
import { partition } from './partition.ts';
import { OUTSIDE, pixelAt, type Raster, rasterOver, type Vec } from './raster.ts';
import { sited } from './siting.ts';
import { surroundingsOf, type Toponym } from './surroundings.ts';

export { OUTSIDE, type Vec } from './raster.ts';

/** What the map needs to know of a scenario's territory: a `Territory` is one. */
export interface Place {
  readonly name: string;
  readonly kind: TerritoryKind;
  /** Main town, km east and km south. */
  readonly x: number;
  readonly y: number;
  /** km², or `null` where unknown. */
  readonly area: number | null;
}

/** What the map needs to know of a region: a `Scenario` is one. */
export interface Region {
  readonly id: string;
  readonly territories: readonly Place[];
  /** Outline of the region's land, km; `null` lets the land grow round the towns. */
  readonly outline: readonly Vec[] | null;
}

/** One territory's ground. Lengths in map units. */
export interface Cell {
  readonly name: string;
  readonly kind: TerritoryKind;
  /** Where the town is drawn: a little to the north of its place if land in front of it could hide it. */
  readonly town: Vec;
  /** Outer ring first, then holes; neighbours share their points. */
  readonly rings: readonly (readonly Vec[])[];
  /** Units², squashed. */
  readonly area: number;
  readonly neighbours: readonly number[];
}

export interface Geography {
  readonly width: number;
  readonly height: number;
  readonly unitsPerKm: number;
  readonly cells: readonly Cell[];
  /** Rings of the land as a whole. */
  readonly shore: readonly (readonly Vec[])[];
  /** Rings of the land beyond the region's borders. */
  readonly neighbours: readonly (readonly Vec[])[];
  /** Names beyond the borders. */
  readonly names: readonly Toponym[];
  /** Side of a middling cell: what drawn things are measured by. */
  readonly grain: number;
  /** Territory on the ground (not on the raised picture) at a point, or `OUTSIDE`. */
  at(x: number, y: number): number;
}

/** Width of the whole map, in units. */
export const WIDTH = 1500;
/** Heights on the ground appear this much shorter: the slant of the view. */
export const SLANT = 0.74;

/** Area of a ring (shoelace). */
export function areaOf(ring: readonly Vec[]): number {
  let doubled = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [ax, ay] = ring[j]!;
    const [bx, by] = ring[i]!;
    doubled += ax * by - bx * ay;
  }
  return Math.abs(doubled) / 2;
}

/** All labels as one, for the shore. */
const asOne = (raster: Raster): Raster => ({ ...raster, labels: raster.labels.map((label) => Math.min(label, 0)) });

/** A region's land on a grid, shared out between its territories. */
function sharedOut({ territories, outline }: Region, towns: readonly Vec[]): Raster {
  const resolution = Math.min(900, Math.max(420, Math.round(38 * Math.sqrt(towns.length))));
  const margin = outline ? 3 : spacingOf(towns) * 1.6;
  const raster = rasterOver([...towns, ...(outline ?? [])], margin, resolution);
  const known = territories.map((place) => place.area).filter((area) => area !== null);
  partition(raster, landOf(raster, towns, outline), towns, known.length === towns.length ? known : null);
  return raster;
}

/** The geography of a region; the same region gives the same geography. */
export function geographyOf(region: Region): Geography {
  const towns = region.territories.map(({ x, y }): Vec => [x, y]);
  const raster = sharedOut(region, towns);
  const unitsPerKm = WIDTH / (raster.columns * raster.pixel);
  const [left, top] = raster.origin;
  const unit = ([x, y]: Vec): Vec => [(x - left) * unitsPerKm, (y - top) * unitsPerKm * SLANT];
  const units = (rings: readonly (readonly Vec[])[]): Vec[][] => rings.map((ring) => ring.map(unit));
  const at = (x: number, y: number): number => {
    const pixel = pixelAt(raster, [x / unitsPerKm + left, y / unitsPerKm / SLANT + top]);
    return pixel < 0 ? OUTSIDE : raster.labels[pixel]!;
  };
  const borders = new Borders(raster);
  const rings = towns.map((_, i) => units(borders.rings(i)));
  const areas = rings.map(([outer]) => areaOf(outer!));
  const grain = Math.sqrt(areas.toSorted((a, b) => a - b)[Math.floor(areas.length / 2)]!);
  const neighbours = contacts(raster, towns.length);
  const beyond = surroundingsOf(region.id);
  return {
    width: WIDTH,
    height: raster.rows * raster.pixel * unitsPerKm * SLANT,
    unitsPerKm,
    cells: region.territories.map(({ name, kind }, i) => ({
      name,
      kind,
      town: sited(at, unit(towns[i]!), i, grain),
      rings: rings[i]!,
      area: areas[i]!,
      neighbours: [...neighbours[i]!].sort((a, b) => a - b),
    })),
    shore: units(new Borders(asOne(raster)).rings(0)),
    neighbours: units(beyond.land),
    names: beyond.names.map((name) => ({ ...name, at: unit(name.at) })),
    grain,
    at,
  };
}
