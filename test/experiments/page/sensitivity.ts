/** The channels of accumulation: E1's rise over the strength of each, and what each takes away when frozen. */
import { CHANNELS } from '../../../shared/economy/dials.ts';
import { type Curves, STRENGTHS } from '../curves.ts';
import { deviation, mean } from '../statistics.ts';
import { along, axisOver } from './axis.ts';
import { line, path, svg, text } from './svg.ts';

const PANEL = { width: 180, height: 130, columns: 4 } as const;
const ACROSS = [40, 168] as const;
const DOWN = [104, 26] as const;
const STRENGTH = { from: STRENGTHS[0], to: STRENGTHS.at(-1)!, ticks: [...STRENGTHS] };

/** Mean of E1's rise over the seeds, channel by channel and strength by strength. */
export const meanCurves = (trials: readonly Curves[]): Curves =>
  CHANNELS.map((_, c) => STRENGTHS.map((_, s) => mean(trials.map((curves) => curves[c]![s]!))));

/** Percent of E1's rise that is gone when the channel is frozen: mean and standard deviation over the seeds. */
export function frozen(trials: readonly Curves[], channel: number): readonly [number, number] {
  const match = STRENGTHS.indexOf(1);
  const removed = trials.map((curves) => 100 * (1 - curves[channel]![0]! / curves[channel]![match]!));
  return [mean(removed), deviation(removed)];
}

/** One small panel a channel, all on the same scale. */
export function sensitivity(trials: readonly Curves[]): string {
  const curves = meanCurves(trials);
  const rises = axisOver(curves.flat());
  const panels = CHANNELS.flatMap((channel, c) => {
    const [left, top] = [PANEL.width * (c % PANEL.columns), PANEL.height * Math.floor(c / PANEL.columns)];
    const grid = rises.ticks.flatMap((tick) => {
      const y = along(rises, tick, DOWN);
      return [line(ACROSS[0], y, ACROSS[1], y, 'line'), text(ACROSS[0] - 6, y + 4, String(tick), 'quiet', 'end')];
    });
    const strengths = STRENGTHS.map((strength) =>
      text(along(STRENGTH, strength, ACROSS), DOWN[0] + 16, String(strength), 'quiet', 'middle'),
    );
    const points = curves[c]!.map(
      (value, s) => [along(STRENGTH, STRENGTHS[s]!, ACROSS), along(rises, value, DOWN)] as const,
    );
    const body = [text(ACROSS[0], 16, channel), ...grid, ...strengths, path(points, 'curve')];
    return [`<g transform="translate(${left} ${top})">`, ...body, '</g>'];
  });
  const rows = Math.ceil(CHANNELS.length / PANEL.columns);
  const title = "E1's rise in percent over the strength of each channel (0 frozen, 1 as in a match)";
  return svg(PANEL.width * PANEL.columns, PANEL.height * rows, title, panels);
}
