/** A larger region without another map: the same region several times, in rows, far enough apart to be neighbours. */
import type { TerritoryId } from '../../shared/brand.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** Between the last town of one and the first of the next, km. */
const APART = 40;

export function sideBySide(scenario: Scenario, times: number): Scenario {
  const { territories } = scenario;
  const extent = (read: (place: (typeof territories)[number]) => number): number =>
    Math.max(...territories.map(read)) - Math.min(...territories.map(read)) + APART;
  const [width, height] = [extent(({ x }) => x), extent(({ y }) => y)];
  const columns = Math.ceil(Math.sqrt(times));
  const copies = Array.from({ length: times }, (_, copy) =>
    territories.map((place) => ({
      ...place,
      id: (copy === 0 ? place.id : `${place.id}-${copy + 1}`) as TerritoryId,
      x: place.x + width * (copy % columns),
      y: place.y + height * Math.floor(copy / columns),
    })),
  );
  return {
    ...scenario,
    establishments: scenario.establishments * times,
    territories: copies.flat(),
    outline: null,
  };
}
