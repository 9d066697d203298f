/** Offers that a planner tries: one thing changed at a time, each a whole and valid offer. */
import { INSTRUMENT, INSTRUMENTS, type Instrument, SHARES } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import { shareOut } from './shareOut.ts';

/** How far one step goes, by what the instrument counts; a share is raised at the cost of all others. */
const STEP = { reference: 6, years: 1, aid: 3, share: 7, switch: 1 } as const;

/** Instruments that a search moves: a station is weighed beside the projects, when a stop is to be had. */
const MOVED = INSTRUMENTS.filter((id) => INSTRUMENT[id].unit !== 'switch');

/** One step of one instrument. */
export interface Step {
  readonly instrument: Instrument;
  readonly up: boolean;
}

export const STEPS: readonly Step[] = [true, false].flatMap((up) => MOVED.map((instrument) => ({ instrument, up })));

/** The offer after a step, the shares together binding `bound` percent; `null` where there is no such step. */
export function stepFrom(offer: Offer, { instrument, up }: Step, bound: number): Offer | null {
  const { min, max, unit } = INSTRUMENT[instrument];
  const value = Math.min(max, Math.max(min, offer[instrument] + (up ? STEP[unit] : -STEP[unit])));
  if (value === offer[instrument]) return null;
  if (unit !== 'share') return { ...offer, [instrument]: value };
  const rest = shareOut({ ...offer, [instrument]: 0 }, bound - Math.min(value, bound));
  const moved = { ...offer, ...rest, [instrument]: Math.min(value, bound) };
  return SHARES.every((id) => moved[id] === offer[id]) ? null : moved;
}
