/** What a forecast tells of a seat, and how the lucks are summed up. */
import type { TerritoryFacts } from '../economy/report.ts';
import { type Band, bandOf } from '../match/band.ts';

export const MEASURES = ['jobs', 'skilledShare', 'unemployment', 'freeBudget'] as const;
export type Measure = (typeof MEASURES)[number];

/** A seat at the end of the years that are looked at. */
export type Outcome = Pick<TerritoryFacts, Measure>;

export interface Forecast {
  /** Years that it looks ahead. */
  readonly years: number;
  readonly bands: Readonly<Record<Measure, Band>>;
}

/** What `after` differs from `before`, luck by luck. */
export function forecastOf(before: readonly Outcome[], after: readonly Outcome[], years: number): Forecast {
  const bands = MEASURES.map((id) => [id, bandOf(after.map((outcome, luck) => outcome[id] - before[luck]![id]))]);
  return { years, bands: Object.fromEntries(bands) as Record<Measure, Band> };
}
