/** How a seat would do under an offer in the years to come, as far as anybody can imagine. */
import { factsOf } from '../economy/facts.ts';
import { advance, type World } from '../economy/index.ts';
import type { Offer } from '../offer/offer.ts';
import type { BotSight } from './sight.ts';

/** Years that are looked ahead, and the last of them that count: what an offer does takes years to show. */
const AHEAD = 6;
const COUNTED = 3;

/** Years of the engine that one outlook runs: to the end of the match and no further. */
export const yearsAhead = ({ scenario, imagination }: BotSight): number =>
  Math.min(AHEAD, scenario.years - imagination.elapsed);

/** Mean points of the seat over the years that count when it holds out this offer and the others keep theirs. */
export function outlook(world: World, sight: BotSight, offer: Offer): number {
  const offers = sight.standing.with(sight.seat, offer);
  const years = yearsAhead(sight);
  const counted = Math.min(COUNTED, years);
  let next = advance(world, offers, years - counted);
  let points = 0;
  for (let year = 0; year < counted; year++) {
    next = advance(next, offers);
    // Neither how the map ranks a place nor how many establishments it has is worth anything.
    points += sight.worth(factsOf(next, next.rank[sight.seat]!, 0, 0));
  }
  return points / counted;
}
