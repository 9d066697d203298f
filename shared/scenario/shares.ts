/** How far from 1 a sum of shares may be in a file that people write. */
export const SUM_TOLERANCE = 1e-6;

/** Shares are kept as multiples of 2⁻⁴⁰, so that they add up to exactly 1 in whatever order they are added. */
const GRAIN = 1 / 1099511627776;

/** The shares of `keys`, added in the order of the list. */
export function sumOf<K extends string>(keys: readonly K[], shares: Readonly<Record<K, number>>): number {
  let sum = 0;
  for (const key of keys) sum += shares[key];
  return sum;
}

/** The same shares, summing to exactly 1: each rounded to the grain, the largest (the first of equals) takes the rest. */
export function normalised<K extends string>(
  keys: readonly K[],
  shares: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> {
  const sum = sumOf(keys, shares);
  const exact: Record<K, number> = { ...shares };
  let largest = keys[0]!;
  let rest = 1;
  for (const key of keys) {
    exact[key] = Math.round(shares[key] / sum / GRAIN) * GRAIN;
    rest -= exact[key];
    if (shares[key] > shares[largest]) largest = key;
  }
  exact[largest] += rest;
  return exact;
}

const THOUSAND = 1000;

/** Shares as a file shows them: thousandths of their sum, adding up to a thousand; the largest takes the rest. */
export function rounded<K extends string>(keys: readonly K[], shares: Readonly<Record<K, number>>): Record<K, number> {
  const sum = sumOf(keys, shares);
  const parts: Record<K, number> = { ...shares };
  let largest = keys[0]!;
  let rest = THOUSAND;
  for (const key of keys) {
    parts[key] = Math.round((THOUSAND * shares[key]) / sum);
    rest -= parts[key];
    if (shares[key] > shares[largest]) largest = key;
  }
  parts[largest] += rest;
  for (const key of keys) parts[key] /= THOUSAND;
  return parts;
}
