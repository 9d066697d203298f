/** Who competes with a place most closely: the nearest of about its size. */
import type { Scenario } from '../../shared/scenario/scenario.ts';

export const NEIGHBOURS = 6;
/** Of like size: at most so many times larger or smaller. */
const LIKE = 3;

/** The nearest of like size, at most six, by index; where nobody is of like size, the six that come closest to it. */
export function rivalsOf({ territories }: Scenario, place: number): number[] {
  const { x, y, population } = territories[place]!;
  const distance = (i: number): number => Math.hypot(territories[i]!.x - x, territories[i]!.y - y);
  const ratio = (i: number): number => Math.abs(Math.log(territories[i]!.population / population));
  const others = [...territories.keys()].filter((i) => i !== place);
  const alike = others.filter((i) => ratio(i) <= Math.log(LIKE));
  const sorted =
    alike.length > 0 ? alike.sort((a, b) => distance(a) - distance(b)) : others.sort((a, b) => ratio(a) - ratio(b));
  return sorted.slice(0, NEIGHBOURS);
}
