import type { Fact } from '../../../assets/locales/glossary.ts';
import { words, write } from '../../i18n/words.ts';
import { writeFact } from '../../state/notation.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { FACT_VALUE } from '../../state/territories.ts';
import { Curves } from './curves.tsx';
import { PlaceChoice } from './placeChoice.tsx';
import { placeName } from './sheetName.ts';

const COMPARED = [
  ...(['attractiveness', 'population', 'jobs', 'unemployment', 'precarious', 'skilledShare'] as const),
  ...(['executives', 'lowSkilled', 'rent', 'revenue', 'freeBudget', 'debt'] as const),
  ...(['information', 'services', 'accessibility', 'telecom', 'sites', 'amenity'] as const),
] satisfies readonly Fact[];

/** A figure with a bar as long as it is beside the larger of the two. */
function Side({ fact, value, most }: { fact: Fact; value: number; most: number }) {
  return (
    <td>
      {writeFact(write(), fact, value)}
      <span class="share-bar" aria-hidden="true">
        <span style={{ width: `${most > 0 ? (100 * Math.abs(value)) / most : 0}%` }} />
      </span>
    </td>
  );
}

/** Two territories side by side: their figures today, and their curves on the same axes. */
export function ComparisonSheet({ sheets, one, other }: { sheets: Sheets; one: number; other: number }) {
  const { compare, fact } = words();
  const scenario = sheets.scenario.value!;
  const { territories } = sheets.report.value!;
  const sides = [one, other].map((i) => territories[i]!);
  const names = [one, other].map((i) => placeName(scenario, i));
  const open = (territory: number, against: number) => sheets.open({ type: 'comparison', territory, other: against });
  return (
    <>
      <div class="pair">
        <PlaceChoice
          scenario={scenario}
          label={compare.one}
          value={one}
          without={other}
          onPick={(i) => open(i, other)}
        />
        <PlaceChoice
          scenario={scenario}
          label={compare.other}
          value={other}
          without={one}
          onPick={(i) => open(one, i)}
        />
      </div>
      <div class="scroll">
        <table class="figures compared">
          <caption>{compare.facts}</caption>
          <thead>
            <tr>
              <td />
              {[one, other].map((territory, i) => (
                <th scope="col" key={territory}>
                  <button type="button" class="link" onClick={() => sheets.open({ type: 'territory', territory })}>
                    {names[i]}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {COMPARED.map((id) => {
              const values = sides.map(FACT_VALUE[id]);
              const most = Math.max(...values.map(Math.abs));
              return (
                <tr key={id}>
                  <th scope="row">
                    {fact[id].name} <small>{fact[id].unit}</small>
                  </th>
                  {values.map((value, i) => (
                    <Side key={names[i]} fact={id} value={value} most={most} />
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Curves sheets={sheets} territories={[one, other]} />
    </>
  );
}
