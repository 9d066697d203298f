/** What becomes of the country together, and what the table made of it: beside the same match in which nobody moved. */
import type { TurnReport } from '../economy/report.ts';

export const COUNTRY = ['jobs', 'unemployment', 'dissimilarity', 'gap', 'leftBehind'] as const;
export type CountryMeasure = (typeof COUNTRY)[number];

/** In the measure's own unit: jobs; shares 0 to 1; the gap in points. A difference between two courses has the same. */
export type CountryFacts = Readonly<Record<CountryMeasure, number>>;

/** Which way is better for the country. */
export const BETTER: Readonly<Record<CountryMeasure, 1 | -1>> = {
  jobs: 1,
  unemployment: -1,
  dissimilarity: -1,
  gap: -1,
  leftBehind: -1,
};

export function countryOf({ nation, indicators }: Pick<TurnReport, 'nation' | 'indicators'>): CountryFacts {
  const { jobs, unemployment } = nation;
  const { dissimilarity, gap, leftBehind } = indicators;
  return { jobs, unemployment, dissimilarity, gap, leftBehind };
}

const mean = (course: readonly CountryFacts[], measure: CountryMeasure): number =>
  course.reduce((sum, facts) => sum + facts[measure], 0) / course.length;

/** What a played course differs from an untouched one: the means of both. */
export const countryGain = (played: readonly CountryFacts[], untouched: readonly CountryFacts[]): CountryFacts =>
  Object.fromEntries(
    COUNTRY.map((measure) => [measure, mean(played, measure) - mean(untouched, measure)]),
  ) as CountryFacts;
