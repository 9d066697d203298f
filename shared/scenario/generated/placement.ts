/** Where the places of a generated region stand: none on top of another, towns spread out, some basins at the gates. */
import type { TerritoryKind } from '../../dimensions.ts';
import { PURPOSE, uniform } from '../../maths/random.ts';
import type { Point } from '../scenario.ts';
import type { Place } from './hierarchy.ts';
import { away } from './plane.ts';

/** Land a territory, km²: Valmarche has twenty on 500 × 500 km. */
const LAND = 12_500;
/** No two places are nearer than this, but for a basin at the gates, km. */
const LEAST_APART = 40;
/** Basins at the gates lie within this ring round their metropolis, km. */
const GATES = { from: 20, to: 30 } as const;
/** How far from every metropolis a place of each kind lies at least, km. */
const FROM_METROPOLIS: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 150,
  regionalCity: 90,
  industrialBasin: 100,
  smallTown: 0,
  rural: 0,
};
/** Metropolises keep away from the rim, km or share of the side. */
const RIM = { most: 100, share: 0.2 } as const;
/** Spots that a place compares: it takes the loneliest (Mitchell's best candidate). More of them, more even a map. */
const CANDIDATES: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 8,
  regionalCity: 6,
  industrialBasin: 6,
  smallTown: 3,
  rural: 2,
};
const MOST_TRIES = 400;

const nearest = (spot: Point, others: readonly Point[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const other of others) least = Math.min(least, away(spot, other));
  return least;
};

/** The `attempt`-th spot drawn for place `id`, within a square of half side `half` round `centre`. */
function draw(seed: number, id: number, attempt: number, centre: Point, half: number): Point {
  const at = (axis: number): number =>
    centre[axis]! + half * (2 * uniform(seed, attempt, PURPOSE.generatedPlace, id, axis) - 1);
  return [Math.round(at(0) * 10) / 10, Math.round(at(1) * 10) / 10];
}

interface Ground {
  readonly seed: number;
  /** Half the side of the land, km. */
  readonly half: number;
  readonly placed: readonly Point[];
  readonly metropolises: readonly Point[];
}

function atGates({ seed, half, placed }: Ground, id: number, metropolis: number): Point {
  const centre = placed[metropolis]!;
  for (let attempt = 0; ; attempt++) {
    const spot = draw(seed, id, attempt, centre, GATES.to);
    const distance = away(spot, centre);
    const inRing = distance >= GATES.from && distance <= GATES.to;
    if ((inRing && Math.max(Math.abs(spot[0]), Math.abs(spot[1])) <= half) || attempt > MOST_TRIES) return spot;
  }
}

/** The loneliest of some spots that keep their distance; where none does, the loneliest of all that were tried. */
function inTheOpen({ seed, half, placed, metropolises }: Ground, id: number, kind: TerritoryKind): Point {
  const rim = kind === 'metropolis' ? Math.min(RIM.most, RIM.share * 2 * half) : 0;
  let best: { spot: Point; room: number; fits: boolean } | null = null;
  for (let attempt = 0, fitting = 0; attempt < MOST_TRIES && fitting < CANDIDATES[kind]; attempt++) {
    const spot = draw(seed, id, attempt, [0, 0], half - rim);
    const room = nearest(spot, placed);
    const fits = room >= LEAST_APART && nearest(spot, metropolises) >= FROM_METROPOLIS[kind];
    if (fits) fitting++;
    if (best === null || (fits && !best.fits) || (fits === best.fits && room > best.room)) best = { spot, room, fits };
  }
  return best!.spot;
}

/** Kilometres east and south of the middle of the land, in the order of `places`. */
export function placement(places: readonly Place[], seed: number): readonly Point[] {
  const half = Math.sqrt(places.length * LAND) / 2;
  const placed: Point[] = [];
  const metropolises: Point[] = [];
  places.forEach(({ kind, gatesOf }, id) => {
    const ground = { seed, half, placed, metropolises };
    const spot = gatesOf === null ? inTheOpen(ground, id, kind) : atGates(ground, id, gatesOf);
    placed.push(spot);
    if (kind === 'metropolis') metropolises.push(spot);
  });
  return placed;
}
