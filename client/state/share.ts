/** How a share of the free budget is raised when the budget is already bound: the other shares make room. */
import { INSTRUMENT, type Instrument, SHARES } from '../../shared/offer/instruments.ts';
import { ceiling, type Offer } from '../../shared/offer/offer.ts';

export interface Change {
  readonly instrument: Instrument;
  readonly value: number;
}

/** `missing` points, split over the shares in proportion to what they hold: whole numbers, by largest remainder. */
function split(offer: Offer, shares: readonly Instrument[], missing: number): Change[] {
  const total = shares.reduce((sum, id) => sum + offer[id], 0);
  const parts = shares.map((id) => {
    const exact = (missing * offer[id]) / total;
    return { id, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const left = missing - parts.reduce((sum, part) => sum + part.whole, 0);
  const first = new Set([...parts].sort((a, b) => b.rest - a.rest).slice(0, left));
  return parts
    .map((part) => ({ instrument: part.id, value: offer[part.id] - part.whole - (first.has(part) ? 1 : 0) }))
    .filter(({ instrument, value }) => value !== offer[instrument]);
}

/**
 * The changes that bring an instrument to a value, in an order in which none goes over the budget: those that free
 * points come first, the one asked for last. `value` is within the instrument's own limits.
 */
export function changesTo(offer: Offer, instrument: Instrument, value: number): Change[] {
  const asked = { instrument, value };
  const missing = value - ceiling(offer, instrument);
  if (INSTRUMENT[instrument].unit !== 'share' || missing <= 0) return [asked];
  const others = SHARES.filter((id) => id !== instrument && offer[id] > 0);
  return [...split(offer, others, missing), asked];
}
