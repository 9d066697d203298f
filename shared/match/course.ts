/** What everybody may know of the turns that were played: enough to play them again under another luck. */
import type { Headline } from '../economy/headlines/announce.ts';
import { INSTRUMENTS } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import type { MatchState, TurnDecisions } from './state.ts';

/** One territory's offer where it differs from the one before. */
export interface OfferChange {
  readonly territory: number;
  readonly to: Partial<Offer>;
}

/** A turn that was played: little enough that all of them travel with every reading. */
export interface PastTurn extends TurnDecisions {
  readonly changes: readonly OfferChange[];
  /** The headline projects that the turn decided. */
  readonly announced: readonly Headline[];
}

function changed(before: Offer, after: Offer): Partial<Offer> {
  return Object.fromEntries(INSTRUMENTS.filter((id) => before[id] !== after[id]).map((id) => [id, after[id]]));
}

/** The turn that led from one table to the next. */
export function pastTurn(before: MatchState, after: MatchState): PastTurn {
  const changes = after.seats
    .map(({ standing }, territory) => ({ territory, to: changed(before.seats[territory]!.standing, standing) }))
    .filter(({ to }) => Object.keys(to).length > 0);
  return { changes, announced: before.announced, ...after.decided };
}

/** The offers that stand after one more turn. */
export function offersAfter(offers: readonly Offer[], { changes }: PastTurn): readonly Offer[] {
  const next = [...offers];
  for (const { territory, to } of changes) next[territory] = { ...next[territory]!, ...to };
  return next;
}
