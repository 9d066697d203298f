/** Which territories of a large scenario somebody governs. */
import { TERRITORY_KINDS, type TerritoryKind } from '../dimensions.ts';

/** As many seats as a class fills in teams and a lobby shows on one page. */
export const MOST_SEATS = 24;

/** Seats of each kind where there are more territories than seats: about Valmarche's mix, so that every kind is played. */
const SEATS: Readonly<Record<TerritoryKind, number>> = {
  metropolis: 6,
  regionalCity: 5,
  industrialBasin: 6,
  smallTown: 4,
  rural: 3,
};

interface Candidate {
  readonly kind: TerritoryKind;
  readonly population: number;
}

/** One answer a territory. Up to `MOST_SEATS` all are seats; beyond, the largest of each kind, then the largest left. */
export function seatsAmong(places: readonly Candidate[]): readonly boolean[] {
  const ranked = places.map((_, id) => id).sort((a, b) => places[b]!.population - places[a]!.population || a - b);
  const chosen = new Set<number>();
  for (const kind of TERRITORY_KINDS) {
    const alike = ranked.filter((id) => places[id]!.kind === kind);
    for (const id of alike.slice(0, SEATS[kind])) chosen.add(id);
  }
  for (const id of ranked) if (chosen.size < MOST_SEATS) chosen.add(id);
  return places.map((_, id) => chosen.has(id));
}
