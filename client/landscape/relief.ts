/** Heights, and what is in front of what, on the raised picture. Pure. */
import { type Geography, OUTSIDE, type Vec } from './geography/geography.ts';
import type { Standing } from './model.ts';

/** Height of a stratum, in units. */
export const STRATUM = 2.6;

/** The whole ladder of heights of a geography: left-behind land at the foot, attractive land at `foot + rise`. */
export interface Relief {
  readonly foot: number;
  readonly rise: number;
}

export const reliefOf = ({ grain }: Geography): Relief => ({ foot: 5, rise: Math.min(115, grain * 0.46) });

/** More than one: middling land, where everybody starts, stays low, and what becomes attractive towers over it. */
const STEEPNESS = 1.8;

/** Height of each territory above the sea, in units. */
export const heightsOf = (relief: Relief, standings: readonly Standing[]): number[] =>
  standings.map(({ attractiveness }) => relief.foot + attractiveness ** STEEPNESS * relief.rise);

/**
 * Which territory one sees at a point of the raised picture, or `OUTSIDE`: the highest ground whose column reaches
 * up (or down) to this very point.
 */
export function seenAt(geography: Geography, heights: readonly number[], x: number, y: number): number {
  for (let level = Math.max(...heights); level >= 0; level -= STRATUM / 2) {
    const territory = geography.at(x, y + level);
    if (territory !== OUTSIDE && heights[territory]! >= level) return territory;
  }
  return OUTSIDE;
}

/** Is the ground of a territory at (x, y), raised to its height, hidden behind higher land in front of it? */
export function isHidden(geography: Geography, heights: readonly number[], territory: number, [x, y]: Vec): boolean {
  const own = heights[territory]!;
  const highest = Math.max(...heights);
  for (let level = own + STRATUM; level <= highest; level += STRATUM) {
    const other = geography.at(x, y - own + level);
    if (other !== OUTSIDE && other !== territory && heights[other]! >= level) return true;
  }
  return false;
}
