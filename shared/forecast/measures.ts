/** What a forecast tells of a seat, and how the lucks are summed up. */
import type { TerritoryFacts } from '../economy/report.ts';

export const MEASURES = ['jobs', 'skilledShare', 'unemployment', 'freeBudget'] as const;
export type Measure = (typeof MEASURES)[number];

/** A seat at the end of the years that are looked at. */
export type Outcome = Pick<TerritoryFacts, Measure>;

/** A difference over the lucks, in the measure's own unit. */
export interface Band {
  readonly mean: number;
  /** A tenth of the lucks lie below, a tenth above. */
  readonly low: number;
  readonly high: number;
}

export interface Forecast {
  /** Years that it looks ahead. */
  readonly years: number;
  readonly bands: Readonly<Record<Measure, Band>>;
}

const TAIL = 0.1;

/** The value at a share of the way through the sorted ones, between its neighbours where it falls between. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.trunc(place);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (high - low) * (place - below);
}

function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  // The band holds the mean by its nature; this keeps a rounding of the last digit from saying otherwise.
  return {
    mean,
    low: Math.min(mean, quantile(sorted, TAIL)),
    high: Math.max(mean, quantile(sorted, 1 - TAIL)),
  };
}

/** What `after` differs from `before`, luck by luck. */
export function forecastOf(before: readonly Outcome[], after: readonly Outcome[], years: number): Forecast {
  const bands = MEASURES.map((id) => [id, bandOf(after.map((outcome, luck) => outcome[id] - before[luck]![id]))]);
  return { years, bands: Object.fromEntries(bands) as Record<Measure, Band> };
}
