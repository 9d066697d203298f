/**
 * Who is who in a region: the places that experiments speak of, told by what they are and where they lie. Distances
 * are those of the engine's spill-over: at the edge a quarter of the metropolis' information arrives, and of what is
 * isolated less than a tenth.
 */
import { INFORMATION, STATION } from '../../shared/economy/parameters/places.ts';
import type { Scenario, Territory } from '../../shared/scenario/scenario.ts';

/** Each role with what it asks for, as a sentence continues "… has no". */
export const ROLES = {
  metropolis: 'metropolis',
  regionalCity: 'regional city',
  edge: 'old industrial basin at the edge of its metropolis (within 39 km)',
  isolated: 'old industrial basin far from every metropolis (beyond 60 km)',
  town: 'small town off the fast lines',
  lineTown: 'small town on a fast line (below 150,000 inhabitants)',
  rural: 'rural area far from every metropolis (beyond 60 km)',
  periurban: 'rural area near a metropolis (within 60 km)',
  periphery: 'place but its metropolis and regional cities',
} as const;
export type Role = keyof typeof ROLES;

/** Indices into the scenario's territories, the larger first; nobody may play a role. */
export type Cast = Readonly<Record<Role, readonly number[]>>;

const EDGE = 1.5 * INFORMATION.decay;
const FAR = 60;

const distance = (a: Territory, b: Territory): number => Math.hypot(a.x - b.x, a.y - b.y);

export function castOf({ territories }: Scenario): Cast {
  const larger = territories.map((_, i) => i).sort((a, b) => territories[b]!.population - territories[a]!.population);
  const where = (fits: (place: Territory) => boolean): number[] => larger.filter((i) => fits(territories[i]!));
  const metropolis = where(({ kind }) => kind === 'metropolis').slice(0, 1);
  const centres = where(({ kind }) => kind === 'metropolis').map((i) => territories[i]!);
  const beside = (place: Territory): boolean => centres.length > 0 && distance(place, centres[0]!) <= EDGE;
  const far = (place: Territory): boolean => centres.every((centre) => distance(place, centre) > FAR);
  const onLine = ({ lineYear, population }: Territory): boolean => lineYear !== null && population < STATION.freeAbove;
  return {
    metropolis,
    regionalCity: where(({ kind }) => kind === 'regionalCity'),
    edge: where((place) => place.kind === 'industrialBasin' && beside(place)).slice(0, 1),
    isolated: where((place) => place.kind === 'industrialBasin' && far(place)),
    town: where((place) => place.kind === 'smallTown' && place.lineYear === null),
    lineTown: where((place) => place.kind === 'smallTown' && onLine(place)),
    rural: where((place) => place.kind === 'rural' && far(place)),
    periurban: where((place) => place.kind === 'rural' && !far(place)),
    periphery: where(({ kind }) => kind !== 'metropolis' && kind !== 'regionalCity'),
  };
}

/** The one that plays a role, or the largest of them. Experiments are only run where their roles are played. */
export const one = (cast: Cast, role: Role): number => cast[role][0]!;
