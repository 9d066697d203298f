/** Money from outside, as an experiment spends it on one territory. A match has none. */
import type { Instrument, SHARES } from '../offer/instruments.ts';

export interface Intervention {
  /** Index into the scenario's territories. */
  readonly territory: number;
  /** First calendar year. */
  readonly from: number;
  /** MF a year by instrument paid as a share. */
  readonly spending: Readonly<Partial<Record<Instrument & (typeof SHARES)[number], number>>>;
  /** MF a year given to the territory's firms as a lower business tax, and made good to its revenue. */
  readonly taxRebate: number;
}

/** What the intervention does this year in the scenario's territory `index`, or `null`. */
export const interventionIn = (
  intervention: Intervention | null,
  calendar: number,
  index: number,
): Intervention | null =>
  intervention && intervention.territory === index && calendar >= intervention.from ? intervention : null;
