import { type Instrument, SHARES } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';

/** Weights of instruments that are paid as shares; what is not named weighs nothing. */
export type Weights = Partial<Readonly<Record<Instrument, number>>>;

export const together = (a: Weights, b: Weights): Weights =>
  Object.fromEntries(SHARES.map((id) => [id, (a[id] ?? 0) + (b[id] ?? 0)]));

/**
 * Whole percents in proportion to the weights, at most `bound` in all. What stood in `floor` does not fall to
 * nothing from one year to the next: a stock that is let go is dearer to build again than to keep.
 */
export function shareOut(weights: Weights, bound: number, floor?: Offer): Partial<Record<Instrument, number>> {
  const total = SHARES.reduce((sum, id) => sum + (weights[id] ?? 0), 0);
  const least = (id: Instrument): number => (floor !== undefined && floor[id] > 0 ? 1 : 0);
  // What the floor lifts is taken from what the others share.
  const lifted = SHARES.filter((id) => (weights[id] ?? 0) * bound < total * least(id)).length;
  const scale = total > 0 ? (bound - lifted) / total : 0;
  return Object.fromEntries(SHARES.map((id) => [id, Math.max(least(id), Math.floor((weights[id] ?? 0) * scale))]));
}
