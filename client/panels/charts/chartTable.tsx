import { words, write } from '../../i18n/words.ts';
import type { Plot } from '../../state/past/plot.ts';

/** The chart's own numbers, the latest year first. */
export function ChartTable({ plot }: { plot: Plot }) {
  const { indicators } = words();
  const { name, years, lines, digits } = plot;
  const rows = years.map((year, i) => ({ year, i })).reverse();
  return (
    <div class="scroll">
      <table class="figures">
        <caption class="unseen">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{indicators.year}</th>
            {lines.map((line) => (
              <th scope="col" key={line.name}>
                {line.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, i }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {lines.map((line) => {
                const value = line.values[i] ?? null;
                return <td key={line.name}>{value === null ? '–' : write().decimal(value, digits)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
