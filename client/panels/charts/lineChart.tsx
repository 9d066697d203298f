import { words, write } from '../../i18n/words.ts';
import { axisOf, known, type Line, type Plot, stretches, tickDigits } from '../../state/past/plot.ts';

const WIDTH = 300;
const HEIGHT = 104;
const RIGHT = 8;
const TOP = 8;
const BOTTOM = 20;
/** Room for a tick's label: so much a character, and at least so much in all. */
const CHARACTER = 6;
const NARROWEST = 44;

/** The first year, the last, and where there is room one between. */
function yearTicks(years: readonly number[]): number[] {
  const last = years.length - 1;
  return [...new Set(last < 4 ? [0, last] : [0, Math.round(last / 2), last])];
}

/** From what to what a line went, in words. */
function says({ name, years, lines, digits }: Plot): string {
  const told = lines[0]!.values.flatMap((value, i) => (value === null ? [] : [[years[i]!, value] as const]));
  const [first, last] = [told[0], told.at(-1)];
  if (!first || !last) return name;
  const text = (value: number) => write().decimal(value, digits);
  return words().indicators.chart(name, text(first[1]), first[0], text(last[1]), last[0]);
}

/** A small line chart with its axes: enough to see a direction; the figures are a table behind it. */
export function LineChart({ plot }: { plot: Plot }) {
  const { years, lines, digits } = plot;
  const { min, max } = axisOf(known(lines.flatMap((line) => line.values)));
  const ticks = [min, (min + max) / 2, max];
  const finer = tickDigits(ticks, digits);
  const labels = ticks.map((tick) => write().decimal(tick, finer));
  const left = Math.max(NARROWEST, 10 + CHARACTER * Math.max(...labels.map((label) => label.length)));
  const x = (i: number) => left + ((WIDTH - left - RIGHT) * i) / Math.max(1, years.length - 1);
  const y = (value: number) => TOP + (HEIGHT - TOP - BOTTOM) * (1 - (value - min) / (max - min));
  const point = ({ values }: Line, i: number) => `${x(i).toFixed(1)} ${y(values[i]!).toFixed(1)}`;
  const path = (line: Line) =>
    stretches(line.values)
      .map((stretch) => `M${stretch.map((i) => point(line, i)).join('L')}`)
      .join('');
  return (
    <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={says(plot)}>
      {ticks.map((tick, i) => (
        <g key={tick}>
          <line class="grid" x1={left} x2={WIDTH - RIGHT} y1={y(tick)} y2={y(tick)} />
          <text x={left - 6} y={y(tick) + 4} text-anchor="end">
            {labels[i]}
          </text>
        </g>
      ))}
      {min < 0 && max > 0 && <line class="grid zero" x1={left} x2={WIDTH - RIGHT} y1={y(0)} y2={y(0)} />}
      {yearTicks(years).map((i) => (
        <text
          key={i}
          x={x(i)}
          y={HEIGHT - 4}
          text-anchor={i === 0 ? 'start' : i === years.length - 1 ? 'end' : 'middle'}
        >
          {years[i]}
        </text>
      ))}
      {lines.map((line) => (
        <g key={line.name} class="curve" stroke={line.look.colour} fill="none">
          <path d={path(line)} stroke-width="2.5" stroke-dasharray={line.look.dash} stroke-linejoin="round" />
          {stretches(line.values).map((stretch) => (
            <circle
              key={stretch[0]}
              cx={x(stretch.at(-1)!)}
              cy={y(line.values[stretch.at(-1)!]!)}
              r="3.2"
              fill={line.look.colour}
              stroke="none"
            />
          ))}
        </g>
      ))}
    </svg>
  );
}
