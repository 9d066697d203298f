import { COUNTRY } from '../../../shared/match/country.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { ChangeCells, ChangeHeads } from './changeCells.tsx';
import { countryBand, tellChange } from './scoreWords.ts';

/** What all offers together have changed in the country so far: a line, and behind it every measure with its band. */
export function CountryEstimate({ table, open = false }: { readonly table: Table; readonly open?: boolean }) {
  const { score: text } = words();
  const { phase } = table.view.value!;
  const estimate = table.estimates.value.get('country');
  if ((phase !== 'offer' && phase !== 'reading') || estimate?.of !== 'country') return null;
  const { lucks } = estimate;
  const mean = (measure: 'jobs' | 'gap') => tellChange(measure, countryBand(lucks, measure)).mean;
  return (
    <details class="estimate country" open={open}>
      <summary>{text.countryLine(mean('jobs'), mean('gap'))}</summary>
      <table class="figures">
        <caption class="unseen">{text.country}</caption>
        <thead>
          <tr>
            <td />
            <ChangeHeads />
          </tr>
        </thead>
        <tbody>
          {COUNTRY.map((measure) => (
            <tr key={measure}>
              <th scope="row">{text.measure[measure]}</th>
              <ChangeCells measure={measure} lucks={lucks} />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{text.countryHow}</p>
    </details>
  );
}
