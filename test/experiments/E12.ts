/**
 * The spiral is not a trap: in the best tenth of the seeds an isolated basin with a good plan brings its unemployment
 * closer to the region's. Left to the offer that stands, it does so hardly ever.
 */
import type { Draw, Experiment } from './experiment.ts';
import { PLANS } from './plans.ts';
import { resultOf } from './result.ts';
import { mean, quantile, share } from './statistics.ts';
import { type Life, over } from './vocabulary.ts';

const [EARLY, LATE] = [
  [1985, 1989],
  [1995, 1999],
] as const;
const BEST = 0.1;

/** Unemployment beyond the region's, points. */
const gap = (life: Life, basin: number, [from, to]: readonly [number, number]): number =>
  100 * over(life, from, to, ({ territories, nation }) => territories[basin]!.unemployment - nation.unemployment);

/** How the gap changed: below 0 it has shrunk. */
const widened = (life: Life, basin: number): number => gap(life, basin, LATE) - gap(life, basin, EARLY);

const trial = ({ live, cast }: Draw) =>
  cast.isolated.slice(0, 2).map((basin) => ({
    plan: widened(live({ offers: new Map([[basin, PLANS.isolated]]) }), basin),
    usual: widened(live(), basin),
    gap: gap(live(), basin, EARLY),
  }));
type Trial = ReturnType<typeof trial>;

export const E12: Experiment<Trial> = {
  id: 'E12',
  needs: ['isolated'],
  trial,
  sum(trials) {
    const basins = trials.flat();
    const plans = basins.map(({ plan }) => plan);
    const usual = basins.map((basin) => basin.usual);
    const shrinks = (changes: readonly number[]): boolean[] => changes.map((points) => points < 0);
    return resultOf({
      id: 'E12',
      claim: `No trap: an isolated basin with a good plan, change of its unemployment beyond the region's from ${EARLY.join('-')} to ${LATE.join('-')}, points`,
      values: plans,
      held: shrinks(plans),
      target: `shrinks in the best ${100 * BEST} % of the basins' lives`,
      holds: quantile(plans, BEST) < 0,
      threshold: 0,
      ablation: { without: 'plan: the default offer', values: usual, held: shrinks(usual) },
      detail: {
        bestTenth: quantile(plans, BEST),
        bestTenthWithoutPlan: quantile(usual, BEST),
        shrinksWithPlan: share(shrinks(plans)),
        shrinksWithoutPlan: share(shrinks(usual)),
        gapEarly: mean(basins.map((basin) => basin.gap)),
      },
    });
  },
};
