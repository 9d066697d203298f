/** Fast lines of a generated region: from each of its largest cities to the next larger one, in the State's years. */
import type { Point } from '../scenario.ts';
import type { Place } from './hierarchy.ts';
import { away, fromLine } from './plane.ts';

/** Sud-Est, Atlantique, Nord. */
const YEARS = [1981, 1989, 1993] as const;
/** One line a year for so many metropolises or part of them. */
const METROPOLISES_A_LINE = 6;
/** A town as near as this to a line has a station on it, km; basins and countryside look on. */
const REACH = 25;

const isCity = ({ kind }: Place): boolean => kind === 'metropolis' || kind === 'regionalCity';

/** Cities by size, as numbers of places. */
const citiesOf = (places: readonly Place[]): readonly number[] =>
  places
    .map((_, id) => id)
    .filter((id) => isCity(places[id]!))
    .sort((a, b) => places[b]!.population - places[a]!.population || a - b);

function nearestOf(id: number, others: readonly number[], spots: readonly Point[]): number {
  const distance = (other: number): number => away(spots[id]!, spots[other]!);
  return others.reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/** The year of the line that reaches each place first, or `null`. */
export function lineYears(places: readonly Place[], spots: readonly Point[]): readonly (number | null)[] {
  const years = places.map((): number | null => null);
  const cities = citiesOf(places);
  const metropolises = places.filter(({ kind }) => kind === 'metropolis').length;
  const perYear = Math.ceil(metropolises / METROPOLISES_A_LINE);
  const lines = Math.min(cities.length - 1, YEARS.length * perYear);
  for (let line = 0; line < lines; line++) {
    const [from, year] = [cities[line + 1]!, YEARS[Math.trunc(line / perYear)]!];
    const to = nearestOf(from, cities.slice(0, line + 1), spots);
    places.forEach(({ kind }, id) => {
      const served = kind !== 'rural' && kind !== 'industrialBasin';
      if (served && fromLine(spots[id]!, spots[from]!, spots[to]!) <= REACH) years[id] ??= year;
    });
  }
  return years;
}
