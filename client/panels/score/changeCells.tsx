import { BETTER, type CountryFacts, type CountryMeasure } from '../../../shared/match/country.ts';
import { words } from '../../i18n/words.ts';
import { countryBand, tellChange, tellRange } from './scoreWords.ts';

export function ChangeHeads() {
  const { score: text } = words();
  return (
    <>
      <th scope="col">{text.changed}</th>
      <th scope="col">{text.byLuck}</th>
    </>
  );
}

interface Props {
  readonly measure: CountryMeasure;
  readonly lucks: readonly CountryFacts[];
}

/** What a measure of the country was changed by, and how much of that is luck; said to be better or worse where no luck doubts it. */
export function ChangeCells({ measure, lucks }: Props) {
  const { score: text } = words();
  if (lucks.length === 0) return <td colSpan={2} />;
  const band = countryBand(lucks, measure);
  const told = tellChange(measure, band);
  const certain = lucks.length > 1 && band.low * band.high > 0;
  const better = BETTER[measure] * band.mean > 0;
  return (
    <>
      <td>
        {told.mean}
        {certain && <small class={better ? 'better' : 'worse'}> {better ? text.better : text.worse}</small>}
      </td>
      <td class="range">{tellRange(told)}</td>
    </>
  );
}
