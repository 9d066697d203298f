/** What a pact is worth to a seat, by the engine, as far as anybody can imagine. */
import type { Agreement } from '../../economy/agreements.ts';
import { factsOf } from '../../economy/facts.ts';
import { live } from '../../economy/untold.ts';
import type { Offer } from '../../offer/offer.ts';
import { yearsAhead } from '../outlook.ts';
import { type BotSight, ownOffer } from '../sight.ts';

/** Establishments of the largest region in which a bot has time to weigh a pact. */
const LARGEST = 20_000;

export const isWeighable = ({ scenario }: BotSight): boolean => scenario.establishments <= LARGEST;

/** How the seat goes on: its offer, and what is paid in the first year only. */
interface Way {
  readonly offer: Offer;
  readonly first: readonly Agreement[];
}

/** Mean points of the seat over the years ahead under these agreements, the others keeping their offers. */
export function pointsUnder(
  sight: BotSight,
  agreements: readonly Agreement[],
  { offer, first }: Way = { offer: ownOffer(sight), first: [] },
): number {
  const offers = sight.standing.with(sight.seat, offer);
  const years = yearsAhead(sight);
  let next = sight.imagination.world;
  let points = 0;
  for (let year = 0; year < years; year++) {
    const decisions = { agreements: year === 0 ? [...agreements, ...first] : agreements };
    next = live(next, { offers, years: 1, decisions });
    points += sight.worth(factsOf(next, next.rank[sight.seat]!, 0, 0));
  }
  return points / years;
}
