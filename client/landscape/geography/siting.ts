/**
 * Where a town is drawn. Raised land hides what lies close behind it, so a town near its southern border moves away
 * from there as far as its cell allows (displacement, in the words of cartographers). Pure.
 */
import { OUTSIDE, type Vec } from './raster.ts';

/** Shares of the grain: the search and its step, the ground wanted in front of a town, and the margin all round. */
const FARTHEST = 0.48;
const STEP = 0.04;
const CLEARANCE = 0.42;
const MARGIN = 0.08;
/** What a lack of clearance weighs against the way that a town is moved. */
const PRICE = 2.5;

/** Ground between a point and the next land of others in front of it, at most `reach`. */
function groundInFront(at: (x: number, y: number) => number, [x, y]: Vec, territory: number, reach: number): number {
  for (let ahead = 0; ahead < reach; ahead += reach / 16) {
    const there = at(x, y + ahead);
    if (there !== territory) return there === OUTSIDE ? reach : ahead;
  }
  return reach;
}

/** The drawn place of the town of a territory, `grain` being the side of a middling cell; `at` as in `Geography`. */
export function sited(at: (x: number, y: number) => number, town: Vec, territory: number, grain: number): Vec {
  const reach = CLEARANCE * grain;
  const margin = MARGIN * grain;
  const cost = (place: Vec): number => {
    const fronts = [-margin, 0, margin].map((dx) => groundInFront(at, [place[0] + dx, place[1]], territory, reach));
    return Math.hypot(place[0] - town[0], place[1] - town[1]) + PRICE * (reach - Math.min(...fronts));
  };
  const isInside = ([x, y]: Vec): boolean =>
    at(x, y) === territory &&
    at(x - margin, y) === territory &&
    at(x + margin, y) === territory &&
    at(x, y - margin) === territory;
  let best = town;
  let least = cost(town);
  for (let dx = -FARTHEST; dx <= FARTHEST; dx += STEP) {
    for (let dy = -FARTHEST; dy <= FARTHEST; dy += STEP) {
      const place: Vec = [town[0] + dx * grain, town[1] + dy * grain];
      if (!isInside(place) || cost(place) >= least) continue;
      best = place;
      least = cost(place);
    }
  }
  return best;
}
