/** What truces leave of an offer's freedom: the panel greys with it, the authority refuses with it, bots keep to it. */
import { INSTRUMENT, INSTRUMENTS, type Instrument } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import type { Terms, Truce } from './deal.ts';

const isTruce = (terms: Terms): terms is Truce => terms.kind === 'truce';

/** The least and the most that an instrument may stand at. */
export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** The limits within which an instrument may stand under these terms; without any, its own. */
export function limitsUnder(terms: readonly Terms[], instrument: Instrument): Limits {
  const { min, max } = INSTRUMENT[instrument];
  const truces = terms.filter(isTruce);
  return {
    min: instrument === 'taxRate' ? Math.max(min, ...truces.map(({ rate }) => rate)) : min,
    max: instrument === 'exemption' ? Math.min(max, ...truces.map(({ exemption }) => exemption)) : max,
  };
}

/** The offer, moved no farther than these terms ask. */
export function keptTo(terms: readonly Terms[], offer: Offer): Offer {
  const kept = INSTRUMENTS.map((id) => {
    const { min, max } = limitsUnder(terms, id);
    return [id, Math.min(max, Math.max(min, offer[id]))];
  });
  return Object.fromEntries(kept) as Offer;
}
