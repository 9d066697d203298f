/** One experiment: a dot a seed, as in a match and without the mechanism, beside what is asked of it. */
import type { Result } from '../experiment.ts';
import { mean } from '../statistics.ts';
import { type Axis, along, axisOver } from './axis.ts';
import { dot, line, svg, text } from './svg.ts';

const WIDTH = 560;
const HEIGHT = 108;
/** Ends of the axis, and heights of the two rows and of the axis. */
const SPAN = [150, 540] as const;
const ROWS = { whole: 30, off: 58, axis: 78 } as const;
const SPREAD = 4;

function row(axis: Axis, name: string, values: readonly number[], y: number, ink: string): string[] {
  // Seeds that agree would hide each other: each stands a little higher or lower than the last.
  const dots = values.map((value, i) => dot(along(axis, value, SPAN), y + SPREAD * ((i % 3) - 1), ink));
  const centre = along(axis, mean(values), SPAN);
  return [text(SPAN[0] - 12, y + 4, name, 'ink', 'end'), ...dots, line(centre, y - 11, centre, y + 11, 'mean')];
}

export function strip({ outcome, values, ablated, threshold }: Result): string {
  const axis = axisOver([...values, ...ablated, threshold]);
  const goal = along(axis, threshold, SPAN);
  const ticks = axis.ticks.flatMap((tick) => {
    const x = along(axis, tick, SPAN);
    return [line(x, 14, x, ROWS.axis, 'line'), text(x, ROWS.axis + 16, String(tick), 'quiet', 'middle')];
  });
  return svg(WIDTH, HEIGHT, `${outcome.id}: ${outcome.claim}`, [
    ...ticks,
    line(goal, 10, goal, ROWS.axis, 'goal', true),
    ...row(axis, 'as in a match', values, ROWS.whole, 'whole'),
    ...row(axis, 'switched off', ablated, ROWS.off, 'off'),
  ]);
}
