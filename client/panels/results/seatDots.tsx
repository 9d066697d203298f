import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import { axisOf } from '../../state/past/plot.ts';
import type { Standing } from '../../state/standing.ts';

const WIDTH = 360;
const LEFT = 122;
const RIGHT = 42;
const ROW = 20;
const TOP = 18;
const BOTTOM = 6;

interface Props {
  readonly standings: readonly Standing[];
  readonly scenario: Scenario;
  readonly own: number | null;
}

/** Every seat on one axis, the highest first: the mean, the band that luck makes, and the match as it went. */
export function SeatDots({ standings, scenario, own }: Props) {
  const { score: text } = words();
  const name = (seat: number) => scenario.territories[seat]!.name;
  const { min, max } = axisOf([
    0,
    ...standings.flatMap(({ score, own: { score: played } }) => [score.low, score.high, played]),
  ]);
  const x = (value: number) => LEFT + ((WIDTH - LEFT - RIGHT) * (value - min)) / (max - min);
  const height = TOP + standings.length * ROW + BOTTOM;
  const [first] = standings;
  const label = first && text.chart(standings.length, name(first.seat), write().signed(first.score.mean));
  return (
    <svg class="chart seat-dots" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={label}>
      {[...new Set([min, 0, max])].map((tick) => (
        <g key={tick}>
          <line class={tick === 0 ? 'grid zero' : 'grid'} x1={x(tick)} x2={x(tick)} y1={TOP - 4} y2={height - BOTTOM} />
          <text x={x(tick)} y={TOP - 7} text-anchor="middle">
            {write().signed(tick)}
          </text>
        </g>
      ))}
      {standings.map(({ seat, score, own: { score: played } }, row) => {
        const y = TOP + ROW * (row + 0.5);
        return (
          <g key={seat} class={seat === own ? 'seat own' : 'seat'}>
            {seat === own && <rect x="0" y={y - ROW / 2} width={WIDTH} height={ROW} />}
            <text x={LEFT - 8} y={y + 4} text-anchor="end">
              {name(seat)}
            </text>
            <line class="band" x1={x(score.low)} x2={x(score.high)} y1={y} y2={y} />
            <circle class="mean" cx={x(score.mean)} cy={y} r="4.2" />
            <circle class="played" cx={x(played)} cy={y} r="5.6" />
            <text class="points" x={WIDTH - 4} y={y + 4} text-anchor="end">
              {write().signed(score.mean)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
