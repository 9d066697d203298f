/**
 * The edge basin's own spiral (l. 397–443): next to a metropolis that does well, an old industrial basin that does
 * nothing about it still loses jobs, relative skill and free budget. Where the regime stays Fordist it does not.
 */
import { one } from './cast.ts';
import { spirals } from './E3.ts';
import type { Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { change, first, type Life, last, relativeSkill } from './vocabulary.ts';

const TARGET = { share: 0.8 };

/** What a basin loses: jobs in percent, skill beside the region's in percent, free budget in MF. */
const courseOf = (life: Life, basin: number) => ({
  jobs: (100 * change(life, basin, (facts) => facts.jobs)) / first(life).territories[basin]!.jobs,
  skill: 100 * (relativeSkill(last(life), basin) / relativeSkill(first(life), basin) - 1),
  budget: change(life, basin, (facts) => facts.freeBudget),
  spirals: spirals(life, basin),
});
type Course = ReturnType<typeof courseOf>;

interface Trial {
  readonly whole: Course;
  readonly fordist: Course;
}

export const F1: Experiment<Trial> = {
  id: 'F1',
  needs: ['edge'],
  trial({ live, cast }) {
    const edge = one(cast, 'edge');
    return { whole: courseOf(live(), edge), fordist: courseOf(live({ without: ['regime'] }), edge) };
  },
  sum(trials) {
    const whole = trials.map((trial) => trial.whole);
    const fordist = trials.map((trial) => trial.fordist);
    const held = whole.map((course) => course.spirals);
    return resultOf({
      id: 'F1',
      claim:
        "The edge basin's own spiral: change of its jobs 1974 to 2000, percent; relative skill and budget fall too",
      values: whole.map(({ jobs }) => jobs),
      held,
      target: `all three fall in >= ${100 * TARGET.share} % of seeds`,
      holds: share(held) >= TARGET.share,
      threshold: 0,
      ablation: {
        without: 'regime',
        values: fordist.map(({ jobs }) => jobs),
        held: fordist.map((course) => course.spirals),
      },
      detail: {
        jobsFallShare: share(whole.map(({ jobs }) => jobs < 0)),
        skillFallsShare: share(whole.map(({ skill }) => skill < 0)),
        budgetFallsShare: share(whole.map(({ budget }) => budget < 0)),
        relativeSkill: mean(whole.map(({ skill }) => skill)),
        freeBudget: mean(whole.map(({ budget }) => budget)),
      },
    });
  },
};
