import { INSTRUMENT, INSTRUMENTS, type Instrument, SHARES } from './instruments.ts';

/** A carrot: the number that stands on each instrument. Units in `instruments.ts`. */
export type Offer = Readonly<Record<Instrument, number>>;

export const OFFER_FAULTS = ['unknownInstrument', 'notANumber', 'outOfRange', 'notAStep', 'overBudget'] as const;
export type OfferFault = (typeof OFFER_FAULTS)[number];

/** Percent of the free budget that the offer has bound, 0 to 100. What is left pays back debt. */
export function boundShare(offer: Offer): number {
  let sum = 0;
  for (const id of SHARES) sum += offer[id];
  return sum;
}

/** May this instrument stand at this value, whatever the rest? */
function checkValue(instrument: Instrument, value: number): OfferFault | null {
  const spec = INSTRUMENT[instrument];
  if (spec === undefined) return 'unknownInstrument';
  // JSON writes −0 as 0, and the two hash differently: a log would not replay.
  if (!Number.isFinite(value) || Object.is(value, -0)) return 'notANumber';
  if (value < spec.min || value > spec.max) return 'outOfRange';
  if ((value - spec.min) % spec.step !== 0) return 'notAStep';
  return null;
}

/** May this offer be changed so? The panel greys with it, the authority refuses with it. */
export function checkChange(offer: Offer, instrument: Instrument, value: number): OfferFault | null {
  const fault = checkValue(instrument, value);
  if (fault) return fault;
  const bound = boundShare({ ...offer, [instrument]: value });
  return bound > 100 && INSTRUMENT[instrument].unit === 'share' ? 'overBudget' : null;
}

/** The highest value that `checkChange` would accept for this instrument now. */
export function ceiling(offer: Offer, instrument: Instrument): number {
  const { unit, max } = INSTRUMENT[instrument];
  return unit === 'share' ? Math.min(max, 100 - boundShare(offer) + offer[instrument]) : max;
}

/** Is this a whole, valid offer? */
export function checkOffer(offer: Offer): OfferFault | null {
  for (const id of INSTRUMENTS) {
    const fault = checkValue(id, offer[id]);
    if (fault) return fault;
  }
  return boundShare(offer) > 100 ? 'overBudget' : null;
}

/** The same values on every instrument. */
export const sameOffer = (a: Offer, b: Offer): boolean => INSTRUMENTS.every((id) => a[id] === b[id]);
