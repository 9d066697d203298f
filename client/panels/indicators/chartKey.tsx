import type { ChartData } from '../../state/indicators.ts';
import { seriesName } from './seriesName.ts';
import { SERIES_STYLE } from './seriesStyle.ts';

export function ChartKey({ data }: { data: ChartData }) {
  return (
    <ul class="chart-key">
      {data.series.map(({ key }) => (
        <li key={key}>
          <svg viewBox="0 0 24 6" aria-hidden="true">
            <line
              x1="0"
              x2="24"
              y1="3"
              y2="3"
              stroke={SERIES_STYLE[key].colour}
              stroke-width="3"
              stroke-dasharray={SERIES_STYLE[key].dash}
            />
          </svg>
          {seriesName(key)}
        </li>
      ))}
    </ul>
  );
}
