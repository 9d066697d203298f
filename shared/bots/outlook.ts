/** How a seat would do under an offer in the years to come, as far as anybody can imagine. */
import type { Bid } from '../economy/decisions.ts';
import { factsOf } from '../economy/facts.ts';
import { advance, type World } from '../economy/index.ts';
import type { Offer } from '../offer/offer.ts';
import { sensibleBids } from './bids.ts';
import type { BotBid, BotSight, Play } from './sight.ts';

/** One way in which the coming years may be played. */
interface Trial {
  readonly offers: readonly Offer[];
  readonly bids: readonly BotBid[];
  readonly rivals: readonly Bid[];
  /** The first year, whose projects are known even where there are none. */
  readonly from: number;
}

/** Years that are looked ahead, and the last of them that count: what an offer does takes years to show. */
const AHEAD = 6;
const COUNTED = 3;

/** Years of the engine that one outlook runs: to the end of the match and no further. */
export const yearsAhead = ({ scenario, imagination }: BotSight): number =>
  Math.min(AHEAD, scenario.years - imagination.elapsed);

/** What the others may be thought to bid: what suits them, as far as anybody can see. */
export const rivalBids = (sight: BotSight): Bid[] =>
  sight.standing.flatMap((_, seat) =>
    seat === sight.seat ? [] : sensibleBids({ ...sight, seat }).map((bid) => ({ ...bid, territory: seat })),
  );

/** The imagined world a year later: the projects that are announced are decided, and later ones by their own luck. */
function liveYear(world: World, { scenario, seat, announced, agreements }: BotSight, trial: Trial): World {
  const calendar = scenario.startYear + world.elapsed;
  const known = calendar <= announced.reduce((latest, { year }) => Math.max(latest, year), trial.from);
  if (!known) return advance(world, trial.offers, 1, { agreements });
  const bids = [...trial.rivals, ...trial.bids.map((bid) => ({ ...bid, territory: seat }))];
  return advance(world, trial.offers, 1, { announced, bids, agreements });
}

/** Mean points of the seat over the years that count when it plays this, and the others keep theirs and bid as they may. */
export function outlook(world: World, sight: BotSight, { offer, bids }: Play, rivals: readonly Bid[]): number {
  const trial = {
    ...{ bids, rivals, offers: sight.standing.with(sight.seat, offer) },
    from: sight.scenario.startYear + world.elapsed,
  };
  const years = yearsAhead(sight);
  const counted = Math.min(COUNTED, years);
  let next = world;
  let points = 0;
  for (let year = 0; year < years; year++) {
    next = liveYear(next, sight, trial);
    // Neither how the map ranks a place nor how many establishments it has is worth anything.
    if (years - year <= counted) points += sight.worth(factsOf(next, next.rank[sight.seat]!, 0, 0));
  }
  return points / counted;
}
