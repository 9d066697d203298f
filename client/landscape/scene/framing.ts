/** Where a camera that follows a turn looks: at the viewer's own territory and those that it has to do with. Pure. */
import type { Geography, Vec } from '../geography/geography.ts';
import type { Script } from '../sequence/script.ts';

/** The point of the plane in the middle, and CSS pixels a unit. */
export interface Frame {
  readonly at: Vec;
  readonly zoom: number;
}

/** Beside the zoom at which the whole land fits: near enough to see, far enough to know where one is. */
const NEAR = 1.45;
/** How far the middle leans from the own town towards the others that the turn is about. */
const LEAN = 0.4;

/** One frame for a whole turn, as a view that moves all the time tells nothing; `null` for whoever has no seat. */
export function frameOf(
  { own, scenes }: Script,
  geography: Geography,
  heights: readonly number[],
  fitZoom: number,
): Frame | null {
  if (own === null) return null;
  const town = (territory: number): Vec => {
    const [x, y] = geography.cells[territory]!.town;
    return [x, y - heights[territory]!];
  };
  const others = scenes.flatMap(({ places }) => places.filter((place) => place !== own)).map(town);
  const mean = (axis: 0 | 1): number =>
    others.reduce((sum, point) => sum + point[axis], 0) / Math.max(1, others.length);
  const [x, y] = town(own);
  const [u, v] = others.length === 0 ? [x, y] : [mean(0), mean(1)];
  return { at: [x + (u - x) * LEAN, y + (v - y) * LEAN], zoom: fitZoom * NEAR };
}
