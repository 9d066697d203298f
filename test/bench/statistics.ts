/** Small statistics of times. */

/** The value below which `share` of the values lie, to hundredths. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!.toFixed(2));
}

/** b of y = a · x^b, by least squares on the logarithms. */
export function exponent(xs: readonly number[], ys: readonly number[]): number {
  const [lx, ly] = [xs.map(Math.log), ys.map(Math.log)];
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(lx), mean(ly)];
  const top = lx.reduce((sum, x, i) => sum + (x - mx) * (ly[i]! - my), 0);
  return top / lx.reduce((sum, x) => sum + (x - mx) * (x - mx), 0);
}
