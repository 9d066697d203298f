import type { TurnSummary } from '../../../shared/match/view.ts';
import { words, write } from '../../i18n/words.ts';
import { chartsOf } from '../../state/indicators.ts';
import { ChartKey } from '../charts/chartKey.tsx';
import { LineChart } from '../charts/lineChart.tsx';
import { indicatorPlot } from '../indicators/indicatorPlot.ts';

/** The five indicators in a row. */
export function BigIndicators({ history }: { history: readonly TurnSummary[] }) {
  const { indicator } = words();
  return (
    <section class="big-indicators">
      {chartsOf(history).map((data) => (
        <figure key={data.chart}>
          <figcaption>
            <strong>{indicator[data.chart].name}</strong>
            {data.series.length < 4 && (
              <output>{write().decimal(data.series[0]?.values.at(-1) ?? 0, data.digits)}</output>
            )}
            <small>{indicator[data.chart].unit}</small>
          </figcaption>
          <LineChart plot={indicatorPlot(data)} />
          {data.series.length > 1 && <ChartKey plot={indicatorPlot(data)} />}
        </figure>
      ))}
    </section>
  );
}
