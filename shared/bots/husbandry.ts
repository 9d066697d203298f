/** What a bot can afford to give: where nothing is free, breaks and aids end and the rate rises, year by year. */
import type { TerritoryFacts } from '../economy/report.ts';
import type { Offer } from '../offer/offer.ts';

/** Percent of the reference rate: nobody but a cutter of taxes goes below it. */
export const REFERENCE = 100;
/** A free budget below this share of revenue is none. */
const PINCH = 0.08;
/** Percent of the reference rate: its rise a year in need, and how high. */
const RISE = 4;
const DEAREST = 120;
/** Debt that asks for care, in years of revenue. */
const HEAVY_DEBT = 0.4;
/** Percent of the free budget that is bound; a seat in debt keeps more of it back. */
const BOUND = 97;
const BOUND_IN_DEBT = 88;

export const NO_AID = { aidUpstream: 0, aidProduction: 0, aidDownstream: 0 } as const;

export const inDebt = (here: TerritoryFacts): boolean => here.debt > HEAVY_DEBT * here.revenue;

/** Percent of the free budget that the shares take together. */
export const boundFor = (here: TerritoryFacts): number => (inDebt(here) ? BOUND_IN_DEBT : BOUND);

/** Taxes and aids where nothing is free to be given; `null` where something is. */
export function taxesInNeed(here: TerritoryFacts, standing: Offer): Partial<Offer> | null {
  if (here.freeBudget >= PINCH * here.revenue) return null;
  return { taxRate: Math.min(DEAREST, Math.max(standing.taxRate, REFERENCE) + RISE), exemption: 0, ...NO_AID };
}

/** A rate that was raised in need comes down again once there is room, to the reference and no lower. */
export function restingRate(here: TerritoryFacts, standing: Offer): number {
  const relief = here.freeBudget > 2 * PINCH * here.revenue ? RISE : 0;
  return Math.max(REFERENCE, standing.taxRate - relief);
}
