/**
 * How long an instrument takes, derived from its mechanism: the same effort every year, and the first year at whose
 * end half of what it brings within a match stands. `test/unit/economy/carrot.test.ts` holds it to the engine.
 */
import { DEMOGRAPHY } from '../parameters/people.ts';

/** Years of an effort over which its effect is measured: a match from the mid-seventies to 2000. */
export const EFFORT_YEARS = 25;

/** What a course of yearly values comes to, year by year. */
type Course = readonly number[];

const course = (next: (before: number, year: number) => number): Course => {
  const values: number[] = [];
  for (let year = 0; year < EFFORT_YEARS; year++) values.push(next(values[year - 1] ?? 0, year));
  return values;
};

/** Years until half of the last value. */
export const yearsToHalf = (values: Course): number => 1 + values.findIndex((value) => 2 * value >= values.at(-1)!);

/** A stock that one franc a year builds while `wear` is lost. */
const stock = (wear: number): Course => course((before) => before * (1 - wear) + 1);

export const yearsToBuild = (wear: number): number => yearsToHalf(stock(wear));

/** What counts squared while it is small: mass comes late. */
export const yearsToMass = (wear: number): number => yearsToHalf(stock(wear).map((built) => built * built));

/** Who is taught is a part of those who come of age, and these renew the working population little by little. */
export function yearsToGraduates(wear: number): number {
  const places = stock(wear);
  return yearsToHalf(course((before, year) => before * (1 - DEMOGRAPHY.renewal) + DEMOGRAPHY.renewal * places[year]!));
}

/** What moves by a part of its distance each year. */
export const yearsToFollow = (adjustment: number): number =>
  yearsToHalf(course((before) => before + adjustment * (1 - before)));

/** Years until half of what stands is worn, when nothing is added. */
export function yearsToWear(wear: number): number {
  let years = 0;
  for (let left = 1; left > 0.5; left *= 1 - wear) years++;
  return years;
}
