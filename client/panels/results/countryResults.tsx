import type { TurnSummary } from '../../../shared/match/view.ts';
import { words, write } from '../../i18n/words.ts';

/** The country at the start and at the end, side by side. */
export function CountryResults({ history }: { history: readonly TurnSummary[] }) {
  const { results } = words();
  const first = history[0];
  const last = history.at(-1);
  if (!first || !last) return null;
  const { whole, percent, decimal } = write();
  const rows: readonly (readonly [string, (turn: TurnSummary) => string])[] = [
    [results.jobs, (t) => whole(t.nation.jobs)],
    [results.unemployment, (t) => percent(t.nation.unemployment, 1)],
    [results.dissimilarity, (t) => percent(t.indicators.dissimilarity, 1)],
    [results.gap, (t) => decimal(t.indicators.gap)],
    [results.leftBehind, (t) => percent(t.indicators.leftBehind)],
  ];
  return (
    <section>
      <h3>{results.country}</h3>
      <table class="figures">
        <thead>
          <tr>
            <td />
            <th scope="col">{results.from(first.year)}</th>
            <th scope="col">{results.from(last.year)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, read]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{read(first)}</td>
              <td>{read(last)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
