/**
 * Accumulation (l. 284–298, 577–586): what success leaves behind (learning on the spot, suppliers, headquarters,
 * image, university, the mass itself, skilled parents) feeds the next. Frozen at its level of the start it takes a
 * third of the dual evolution away; no channel does that alone.
 */
import { CHANNELS, type Channel } from '../../shared/economy/dials.ts';
import { gini } from './E1.ts';
import type { Draw, Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean } from './statistics.ts';
import { rise } from './vocabulary.ts';

/** Percent of the rise. */
const TARGET = 100 / 3;

function trial({ live }: Draw) {
  const whole = rise(live(), gini);
  const removed = (without: readonly Channel[]): number => 100 * (1 - rise(live({ without }), gini) / whole);
  return { whole, all: removed(CHANNELS), each: CHANNELS.map((channel) => removed([channel])) };
}
type Trial = ReturnType<typeof trial>;

export const E8: Experiment<Trial> = {
  id: 'E8',
  needs: [],
  trial,
  sum(trials) {
    const all = trials.map((one) => one.all);
    const alone = CHANNELS.map((_, i) => mean(trials.map(({ each }) => each[i]!)));
    const strongest = alone.indexOf(Math.max(...alone));
    const strongestOf = trials.map(({ each }) => each[strongest]!);
    return resultOf({
      id: 'E8',
      claim: "Accumulation: percent of E1's rise that is gone when all its channels stay at their level of the start",
      values: all,
      held: all.map((percent) => percent >= TARGET),
      target: `>= one third of E1's rise`,
      holds: mean(all) >= TARGET,
      threshold: TARGET,
      ablation: {
        without: `the other channels, ${CHANNELS[strongest]} alone being frozen`,
        values: strongestOf,
        held: strongestOf.map((percent) => percent >= TARGET),
      },
      detail: {
        rise: mean(trials.map(({ whole }) => whole)),
        ...Object.fromEntries(CHANNELS.map((channel, i) => [channel, alone[i]!])),
      },
    });
  },
};
