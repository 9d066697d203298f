import { checkWhole } from '../whole.ts';
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
export function checkValue(instrument: Instrument, value: number): OfferFault | null {
  const spec = INSTRUMENT[instrument];
  if (spec === undefined) return 'unknownInstrument';
  return checkWhole(value, spec.min, spec.max) ?? ((value - spec.min) % spec.step === 0 ? null : 'notAStep');
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
