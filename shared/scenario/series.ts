/** A quantity over calendar years: points in order of years, linear between them, constant before and after. */
export type Series = readonly (readonly [year: number, value: number])[];

/** The value in a calendar year. A series has at least one point. */
export function valueIn(series: Series, year: number): number {
  let [y0, v0] = series[0]!;
  if (year <= y0) return v0;
  for (const [y1, v1] of series) {
    if (year < y1) return v0 + ((v1 - v0) * (year - y0)) / (y1 - y0);
    y0 = y1;
    v0 = v1;
  }
  return v0;
}
