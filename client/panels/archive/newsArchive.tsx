import { useSignal } from '@preact/signals';
import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { NewsLines } from '../news/newsLines.tsx';
import { placeName } from '../sheets/sheetName.ts';
import { WithPast } from '../sheets/withPast.tsx';

/** The news of every turn, the latest first: the reader's own, or the country's. */
export function NewsArchive({ sheets, own }: { sheets: Sheets; own: number | null }) {
  const { archive, news } = words();
  const country = useSignal(own === null);
  const scenario = sheets.scenario.value!;
  return (
    <>
      {own !== null && (
        <fieldset class="whose">
          <legend>{archive.whose}</legend>
          {[false, true].map((all) => (
            <label key={String(all)}>
              <input
                type="radio"
                name="archive-whose"
                checked={country.value === all}
                onChange={() => {
                  country.value = all;
                }}
              />{' '}
              {all ? archive.country : archive.own(placeName(scenario, own))}
            </label>
          ))}
        </fieldset>
      )}
      <WithPast past={sheets.past} least={2}>
        {(turns) =>
          turns.toReversed().map(
            (turn) =>
              turn.turn > 0 && (
                <section key={turn.turn} class="archive-year">
                  <h3>{turn.year}</h3>
                  {(country.value ? turn.country : turn.own).length === 0 && <p class="hint">{news.quiet}</p>}
                  <NewsLines
                    lines={country.value ? turn.country : turn.own}
                    scenario={scenario}
                    own={own}
                    sheets={sheets}
                  />
                </section>
              ),
          )
        }
      </WithPast>
    </>
  );
}
