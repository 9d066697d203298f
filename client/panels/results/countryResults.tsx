import { COUNTRY, type CountryFacts, type CountryMeasure, countryOf } from '../../../shared/match/country.ts';
import type { TurnSummary } from '../../../shared/match/view.ts';
import { words, write } from '../../i18n/words.ts';
import { ChangeCells, ChangeHeads } from '../score/changeCells.tsx';

/** A measure of the country as it stands. */
function figure(measure: CountryMeasure, value: number): string {
  const { whole, percent, decimal } = write();
  if (measure === 'jobs') return whole(value);
  return measure === 'gap' ? decimal(value) : percent(value, measure === 'leftBehind' ? 0 : 1);
}

interface Props {
  readonly history: readonly TurnSummary[];
  /** What the table changed, under as many lucks as are worked out so far. */
  readonly lucks: readonly CountryFacts[];
}

/** The country at the start and at the end, and what of that is the table's doing. */
export function CountryResults({ history, lucks }: Props) {
  const { results, score } = words();
  const [first, last] = [history[0], history.at(-1)];
  if (!first || !last) return null;
  return (
    <section>
      <h3>{score.country}</h3>
      <p class="hint">{score.countryHow}</p>
      <div class="scroll">
        <table class="figures">
          <thead>
            <tr>
              <td />
              <th scope="col">{results.from(first.year)}</th>
              <th scope="col">{results.from(last.year)}</th>
              <ChangeHeads />
            </tr>
          </thead>
          <tbody>
            {COUNTRY.map((measure) => (
              <tr key={measure}>
                <th scope="row">{score.measure[measure]}</th>
                <td>{figure(measure, countryOf(first)[measure])}</td>
                <td>{figure(measure, countryOf(last)[measure])}</td>
                <ChangeCells measure={measure} lucks={lucks} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
