import { INSTRUMENTS, type Instrument } from '../offer/instruments.ts';
import { type Offer, sameOffer } from '../offer/offer.ts';

/** One move of one instrument. */
export interface BotMove {
  readonly instrument: Instrument;
  readonly value: number;
}

/** The moves that lead from one offer to another, those that free money first, so that each is allowed in turn. */
export function movesBetween(from: Offer, to: Offer): BotMove[] {
  if (sameOffer(from, to)) return [];
  return INSTRUMENTS.filter((id) => from[id] !== to[id])
    .map((id) => ({ instrument: id, value: to[id] }))
    .sort((a, b) => to[a.instrument] - from[a.instrument] - (to[b.instrument] - from[b.instrument]));
}
