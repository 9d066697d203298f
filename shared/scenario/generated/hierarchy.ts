/** Who is how large in a generated region: a hierarchy of places, each rank a little smaller than the one above. */
import type { TerritoryKind } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { pow } from '../../maths/log.ts';
import { normal, PURPOSE } from '../../maths/random.ts';
import { PROFILES } from '../profiles.ts';

/** From this size on there are always a basin at a metropolis' edge and two far from all of them. */
export const FULL_CAST = 12;

/** Shares of the territories, after Valmarche; what is left is countryside. */
const SHARE = { metropolis: 1 / 22, regionalCity: 0.1, industrialBasin: 0.15, smallTown: 0.2 } as const;
/** Inhabitants of metropolises a territory of the region, and the fewest that a metropolis has. */
const METROPOLITAN = 50_180;
const LEAST_METROPOLIS = 700_000;
/** Population falls as rank within the kind to this power, with luck on top (standard deviation of the logarithm). */
const RANK: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 0.35,
  regionalCity: 0.2,
  industrialBasin: 0.15,
  smallTown: 0.2,
  rural: 0.2,
};
const SPREAD = 0.07;

export interface Place {
  readonly kind: TerritoryKind;
  readonly population: number;
  /** Number of the metropolis at whose gates it lies. */
  readonly gatesOf: number | null;
}

function countsOf(territories: number): Readonly<Record<TerritoryKind, number>> {
  const metropolis = Math.max(1, Math.round(territories * SHARE.metropolis));
  const regionalCity = Math.round(territories * SHARE.regionalCity);
  const basins = Math.round(territories * SHARE.industrialBasin);
  const industrialBasin = territories >= FULL_CAST ? Math.max(3, basins) : basins;
  const smallTown = Math.round(territories * SHARE.smallTown);
  const rural = territories - metropolis - regionalCity - industrialBasin - smallTown;
  return { metropolis, regionalCity, industrialBasin, smallTown, rural };
}

/** Inhabitants of the places of one kind, the largest first; their mean is the ordinary one. */
function populations(kind: TerritoryKind, count: number, territories: number, seed: number): number[] {
  const ordinary =
    kind === 'metropolis'
      ? Math.max(LEAST_METROPOLIS, (METROPOLITAN * territories) / count)
      : PROFILES[kind].population;
  const weights = Array.from({ length: count }, (_, rank) => pow(rank + 1, -RANK[kind]));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const purpose = PURPOSE.generatedPopulation;
  const luck = (rank: number): number => exp(SPREAD * normal(seed, kind.length, purpose, rank));
  return weights
    .map((weight, rank) => Math.round((ordinary * count * weight * luck(rank)) / total / 100) * 100)
    .sort((a, b) => b - a);
}

/**
 * The places of a region from the top down, so that whoever is set down first leaves room for the rest: metropolises,
 * basins at their gates, regional cities, basins far from them, small towns, countryside.
 */
export function hierarchy(territories: number, seed: number): readonly Place[] {
  const counts = countsOf(territories);
  const of = (kind: TerritoryKind): readonly Place[] =>
    populations(kind, counts[kind], territories, seed).map((population) => ({ kind, population, gatesOf: null }));
  const basins = of('industrialBasin');
  const atGates = Math.min(counts.metropolis, basins.length, Math.max(1, Math.trunc(basins.length / 3)));
  return [
    ...of('metropolis'),
    ...basins.slice(0, atGates).map((basin, metropolis) => ({ ...basin, gatesOf: metropolis })),
    ...of('regionalCity'),
    ...basins.slice(atGates),
    ...of('smallTown'),
    ...of('rural'),
  ];
}
