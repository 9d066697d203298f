import { words, write } from '../../i18n/words.ts';
import type { ChartData } from '../../state/indicators.ts';
import { seriesName } from './seriesName.ts';

/** The chart's own numbers, the latest year first. */
export function ChartTable({ data }: { data: ChartData }) {
  const { indicator, indicators } = words();
  const rows = data.years.map((year, i) => ({ year, i })).reverse();
  return (
    <div class="scroll">
      <table class="figures">
        <caption class="unseen">{indicator[data.chart].name}</caption>
        <thead>
          <tr>
            <th scope="col">{indicators.year}</th>
            {data.series.map(({ key }) => (
              <th scope="col" key={key}>
                {seriesName(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, i }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {data.series.map(({ key, values }) => (
                <td key={key}>{write().decimal(values[i] ?? 0, data.digits)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
