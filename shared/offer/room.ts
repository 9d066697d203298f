/** How a share of the free budget is raised when the budget is already bound: the other shares make room. */
import { INSTRUMENT, type Instrument, SHARES } from './instruments.ts';
import { boundShare, type Offer } from './offer.ts';

/** The offer after `missing` points were taken from some shares in proportion: whole numbers, by largest remainder. */
function takeFrom(offer: Offer, shares: readonly Instrument[], missing: number): Offer {
  const total = shares.reduce((sum, id) => sum + offer[id], 0);
  if (total === 0) return offer;
  const parts = shares.map((id) => {
    const exact = (missing * offer[id]) / total;
    return { id, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const left = missing - parts.reduce((sum, part) => sum + part.whole, 0);
  const first = new Set([...parts].sort((a, b) => b.rest - a.rest).slice(0, left));
  const taken = parts.map((part) => [part.id, offer[part.id] - part.whole - (first.has(part) ? 1 : 0)]);
  return { ...offer, ...Object.fromEntries(taken) };
}

/**
 * The offer in which an instrument stands at a value, room made for it where the budget is bound: what is `kept`, the
 * controls that somebody else has just moved, gives only when nothing else is left. `value` is within its own limits.
 */
export function withRoom(offer: Offer, instrument: Instrument, value: number, kept: readonly Instrument[] = []): Offer {
  const asked = { ...offer, [instrument]: value };
  const missing = boundShare(asked) - 100;
  if (INSTRUMENT[instrument].unit !== 'share' || missing <= 0) return asked;
  const others = SHARES.filter((id) => id !== instrument);
  const free = others.filter((id) => !kept.includes(id));
  const spare = free.reduce((sum, id) => sum + offer[id], 0);
  const given = takeFrom(asked, free, Math.min(missing, spare));
  return takeFrom(
    given,
    others.filter((id) => kept.includes(id)),
    Math.max(0, missing - spare),
  );
}

/** The highest value of an instrument for which no other share has to make room. */
export function roomFor(offer: Offer, instrument: Instrument): number {
  const { unit, max } = INSTRUMENT[instrument];
  return unit === 'share' ? Math.min(max, 100 - boundShare(offer) + offer[instrument]) : max;
}
