import { type Band, bandOf } from '../../../shared/match/band.ts';
import type { CountryFacts, CountryMeasure } from '../../../shared/match/country.ts';
import { words, write } from '../../i18n/words.ts';

/** A band's figures as a table wants them. */
export interface Told {
  readonly mean: string;
  readonly low: string;
  readonly high: string;
}

const told = ({ mean, low, high }: Band, figure: (value: number) => string): Told => ({
  mean: figure(mean),
  low: figure(low),
  high: figure(high),
});

/** Points, signed. */
export const tellScore = (band: Band): Told => told(band, write().signed);

/** Points of one merit, signed and to a tenth: four small parts would else all round to nothing. */
export const tellMerit = (band: Band): Told => told(band, (value) => write().points(value / 100));

/** Two digits of a difference in jobs: a third would promise what a few lucks cannot tell. */
const roughly = (value: number): number => Math.round(Number(value.toPrecision(2)));

function difference(measure: CountryMeasure, value: number): string {
  const { points, signed } = write();
  if (measure === 'jobs') return signed(roughly(value));
  // The gap is in points already.
  return words().score.points(points(measure === 'gap' ? value / 100 : value));
}

/** What a measure of the country is changed by over the lucks. */
export const countryBand = (lucks: readonly CountryFacts[], measure: CountryMeasure): Band =>
  bandOf(lucks.map((gain) => gain[measure]));

export const tellChange = (measure: CountryMeasure, band: Band): Told =>
  told(band, (value) => difference(measure, value));

/** « +4 à +21 »; nothing where there is but one luck, or where luck changes nothing. */
export const tellRange = ({ low, high }: Told): string => (low === high ? '' : words().score.range(low, high));
