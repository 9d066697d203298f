/** Par is what a planner earns: a small fresh measurement must agree within its error. */
import { expect, it } from 'vitest';
import { TERRITORY_KINDS } from '../../../shared/dimensions.ts';
import { PAR } from '../../../shared/match/par.ts';
import { normalised } from '../../../shared/match/score.ts';
import { deviation, mean } from '../../experiments/statistics.ts';
import { pointsFor, tasksFor } from '../../tournament/measure.ts';

const SEEDS = 3;
/** Seeds of their own: neither those that par was measured on nor those of the tournament. */
const FROM = 31_000;
/** Standard errors of a mean over few seeds, and the least spread reckoned with: three seeds may be alike by chance. */
const ERRORS = 3;
const LEAST_SPREAD = 20;

it('gives 100 for par and nothing for nothing, in every kind of seat', () => {
  for (const kind of TERRITORY_KINDS) {
    expect(normalised(PAR[kind], kind)).toBe(100);
    expect(normalised(0, kind)).toBe(0);
  }
});

it.each(TERRITORY_KINDS)(
  'is what a planner earns in a seat of kind %s',
  (kind) => {
    const scores = tasksFor(FROM, SEEDS)
      .filter((task) => task.kind === kind)
      .map((task) => normalised(pointsFor(task, 'planner'), kind));
    const error = Math.max(LEAST_SPREAD, deviation(scores)) / Math.sqrt(SEEDS);
    expect(Math.abs(mean(scores) - 100), scores.join(' ')).toBeLessThan(ERRORS * error);
  },
  240_000,
);
