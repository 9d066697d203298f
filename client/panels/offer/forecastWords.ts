import { MEASURES, type Measure } from '../../../shared/forecast/measures.ts';
import { words, write } from '../../i18n/words.ts';
import type { Foresight } from '../../state/forecast.ts';

const DASH = '–';

/** Two digits: a third would promise what a handful of lucks cannot tell. */
const roughly = (value: number): number => Math.round(Number(value.toPrecision(2)));

/** A difference of a measure as a table wants it. */
function figure(measure: Measure, value: number): string {
  const { points, signed, signedMoney } = write();
  if (measure === 'jobs') return signed(roughly(value));
  return measure === 'freeBudget' ? signedMoney(value) : words().forecast.points(points(value));
}

/** A measure's difference and the ends of its band; dashes while it is worked out. */
export interface Told {
  readonly mean: string;
  readonly low: string;
  readonly high: string;
}

export function tell(foresight: Foresight, measure: Measure): Told {
  if (foresight === null || foresight === 'working') return { mean: DASH, low: DASH, high: DASH };
  const { mean, low, high } = foresight.bands[measure];
  return { mean: figure(measure, mean), low: figure(measure, low), high: figure(measure, high) };
}

export const tellAll = (foresight: Foresight): readonly (readonly [Measure, Told])[] =>
  MEASURES.map((measure) => [measure, tell(foresight, measure)]);

/** « D’ici 5 ans : +1 200 emplois (de +300 à +2 000) ». */
export function jobsLine(foresight: Foresight, years: number): string {
  const { mean, low, high } = tell(foresight, 'jobs');
  return words().forecast.jobs(years, mean, low, high);
}

/** What it does beside jobs, in short. */
export function restLine(foresight: Foresight): string {
  const mean = (measure: Measure) => tell(foresight, measure).mean;
  return words().forecast.rest(mean('unemployment'), mean('skilledShare'), mean('freeBudget'));
}
