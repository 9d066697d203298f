/**
 * The basin's spiral, and the technopole at the edge (l. 397–443). Isolated basins lose jobs, relative skill and free
 * budget. The same 60 MF a year, as technopole and training, bears three times more at the metropolis' edge than in
 * an isolated basin, and than as a tax cut; with no spill-over the edge is nothing special.
 */
import type { Dial } from '../../shared/economy/dials.ts';
import type { Intervention } from '../../shared/economy/intervention.ts';
import type { Draw, Experiment } from './experiment.ts';
import { deviation, mean, round, share } from './statistics.ts';
import { castOf } from './valmarche.ts';
import { change, first, type Life, last, live, relativeSkill } from './vocabulary.ts';

const TARGET = { share: 0.9, ratio: 3 };
const FROM = 1980;
/** MF a year. */
const PLAN = { technopole: 39, training: 21 };
const MONEY = PLAN.technopole + PLAN.training;

const technopole = (territory: number): Intervention => ({ territory, from: FROM, spending: PLAN, taxRebate: 0 });
const taxCut = (territory: number): Intervention => ({ territory, from: FROM, spending: {}, taxRebate: MONEY });

function spirals(life: Life, basin: number): boolean {
  return (
    change(life, basin, (facts) => facts.jobs) < 0 &&
    relativeSkill(last(life), basin) < relativeSkill(first(life), basin) &&
    change(life, basin, (facts) => facts.freeBudget) < 0
  );
}

/** Thousands of jobs in 2000 that the intervention made, in its own territory and with the same luck. */
function made({ scenario, seed }: Draw, life: Life, intervention: Intervention, without: readonly Dial[]): number {
  const helped = live(scenario, seed, { intervention, without });
  const jobs = (of: Life): number => last(of).territories[intervention.territory]!.jobs;
  return (jobs(helped) - jobs(life)) / 1000;
}

function trial(draw: Draw) {
  const { edge, isolated } = castOf(draw.scenario);
  const arms = (without: readonly Dial[]) => {
    const life = live(draw.scenario, draw.seed, { without });
    return {
      life,
      edge: made(draw, life, technopole(edge), without),
      isolated: mean(isolated.map((basin) => made(draw, life, technopole(basin), without))),
    };
  };
  const whole = arms([]);
  return {
    spiral: isolated.every((basin) => spirals(whole.life, basin)),
    edge: whole.edge,
    isolated: whole.isolated,
    taxCut: made(draw, whole.life, taxCut(edge), []),
    cutOff: arms(['spillOver']),
  };
}

export const E3: Experiment = {
  id: 'E3',
  run(draws) {
    const trials = draws.map(trial);
    const threefold = trials.map((t) => t.edge >= TARGET.ratio * t.isolated && t.edge >= TARGET.ratio * t.taxCut);
    const edge = mean(trials.map((t) => t.edge));
    const spiral = share(trials.map((t) => t.spiral));
    const isolated = mean(trials.map((t) => t.isolated));
    const cut = mean(trials.map((t) => t.taxCut));
    return {
      id: 'E3',
      claim: `Basin spiral, and technopole at the edge: thousands of jobs from ${MONEY} MF a year at the edge`,
      value: round(edge),
      sd: round(deviation(trials.map((t) => t.edge))),
      share: round(share(trials.map((t, i) => t.spiral && threefold[i]!))),
      target: `isolated basins fall in >= ${100 * TARGET.share} % of seeds; edge >= ${TARGET.ratio} x isolated and tax cut`,
      holds: spiral >= TARGET.share && edge >= TARGET.ratio * Math.max(isolated, cut),
      ablation: {
        without: 'spillOver',
        value: round(mean(trials.map(({ cutOff }) => cutOff.edge))),
        share: round(share(trials.map(({ cutOff }) => cutOff.edge >= TARGET.ratio * cutOff.isolated))),
      },
      detail: {
        isolated: round(isolated),
        taxCut: round(cut),
        spiralShare: round(spiral),
        threefoldShare: round(share(threefold)),
      },
    };
  },
};
