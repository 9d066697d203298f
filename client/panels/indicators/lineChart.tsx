import { words, write } from '../../i18n/words.ts';
import { axisOf, type ChartData, type Series, tickDigits } from '../../state/indicators.ts';
import { SERIES_STYLE } from './seriesStyle.ts';

const WIDTH = 300;
const HEIGHT = 104;
const LEFT = 44;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;

/** A small line chart with its axis: enough to see a direction; the figures are a table behind it. */
export function LineChart({ data }: { data: ChartData }) {
  const { indicator, indicators } = words();
  const { years, series, digits } = data;
  const { min, max } = axisOf(series.flatMap((line) => line.values));
  const x = (i: number) => LEFT + ((WIDTH - LEFT - RIGHT) * i) / Math.max(1, years.length - 1);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - min) / (max - min));
  const path = ({ values }: Series) =>
    values.map((v, i) => `${i ? 'L' : 'M'}${x(i).toFixed(1)} ${y(v).toFixed(1)}`).join('');
  const text = (value: number) => write().decimal(value, digits);
  const ticks = [min, (min + max) / 2, max];
  const finer = tickDigits(ticks, digits);
  const main = series[0]!.values;
  const label = indicators.chart(indicator[data.chart].name, text(main[0] ?? 0), text(main.at(-1) ?? 0));
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      {ticks.map((tick) => (
        <g key={tick}>
          <line class="grid" x1={LEFT} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={LEFT - 6} y={y(tick) + 4} text-anchor="end">
            {write().decimal(tick, finer)}
          </text>
        </g>
      ))}
      <text x={LEFT} y={HEIGHT - 4}>
        {years[0]}
      </text>
      {years.length > 1 && (
        <text x={WIDTH - RIGHT} y={HEIGHT - 4} text-anchor="end">
          {years.at(-1)}
        </text>
      )}
      {series.map((line) => {
        const { colour, dash } = SERIES_STYLE[line.key];
        const end = line.values.length - 1;
        return (
          <g key={line.key} stroke={colour} fill="none">
            <path d={path(line)} stroke-width="2.5" stroke-dasharray={dash} stroke-linejoin="round" />
            <circle cx={x(end)} cy={y(line.values[end] ?? min)} r="3.2" fill={colour} stroke="none" />
          </g>
        );
      })}
    </svg>
  );
}
