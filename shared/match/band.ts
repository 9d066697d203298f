/** A figure over several lucks. */
export interface Band {
  readonly mean: number;
  /** A tenth of the lucks lie below, a tenth above. */
  readonly low: number;
  readonly high: number;
}

const TAIL = 0.1;

/** The value at a share of the way through the sorted ones, between its neighbours where it falls between. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.trunc(place);
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!];
  return low + (high - low) * (place - below);
}

export function bandOf(values: readonly number[]): Band {
  const sorted = [...values].sort((a, b) => a - b);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  // A luck far from the others may draw the mean out of the middle: the band holds it nevertheless.
  return {
    mean,
    low: Math.min(mean, quantile(sorted, TAIL)),
    high: Math.max(mean, quantile(sorted, 1 - TAIL)),
  };
}

/** Do two bands share anything? Then luck could have turned round which of the two is ahead. */
export const overlap = (a: Band, b: Band): boolean => a.low <= b.high && b.low <= a.high;
