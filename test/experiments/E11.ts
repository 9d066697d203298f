/**
 * Information and technology transfer (l. 539–564): wholly diffused, they slow the dual evolution and do not undo it.
 * Without the part that carries information, next to nothing of that is left.
 */
import { gini } from './E1.ts';
import type { Draw, Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { type Circumstances, rise } from './vocabulary.ts';

/** Percent of E1's rise. */
const TARGET = { lowered: 10, undone: 100 };
const FULL: Circumstances = { state: { diffusion: [[1974, 1]], transfer: [[1974, 1]] } };
const NONE: Circumstances = { state: { diffusion: [[1974, 0]], transfer: [[1974, 0]] } };

function trial({ live }: Draw) {
  const rises = (circumstances: Circumstances): number => rise(live(circumstances), gini);
  const usual = rises({});
  return {
    usual,
    none: rises(NONE),
    lowered: 100 * (1 - rises(FULL) / usual),
    withoutInformation: 100 * (1 - rises({ ...FULL, without: ['diffusion'] }) / rises({ without: ['diffusion'] })),
  };
}
type Trial = ReturnType<typeof trial>;

export const E11: Experiment<Trial> = {
  id: 'E11',
  needs: [],
  trial,
  sum(trials) {
    const lowered = trials.map((one) => one.lowered);
    return resultOf({
      id: 'E11',
      claim: "Diffusion and transfer: percent of E1's rise that they take away at full strength",
      values: lowered,
      held: lowered.map((percent) => percent >= TARGET.lowered && percent < TARGET.undone),
      target: `>= ${TARGET.lowered} % of the rise, and less than all of it`,
      holds: mean(lowered) >= TARGET.lowered && lowered.every((percent) => percent < TARGET.undone),
      threshold: TARGET.lowered,
      ablation: {
        without: 'diffusion',
        values: trials.map((one) => one.withoutInformation),
        held: trials.map((one) => one.withoutInformation >= TARGET.lowered),
      },
      detail: {
        riseAsInAMatch: mean(trials.map((one) => one.usual)),
        riseWithNone: mean(trials.map((one) => one.none)),
        notUndoneShare: share(lowered.map((percent) => percent < TARGET.undone)),
      },
    });
  },
};
