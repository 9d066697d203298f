/**
 * The basin's spiral, and the technopole at the edge (l. 397–443). Isolated basins lose jobs, relative skill and free
 * budget. The same 60 MF a year, as technopole and training, bears three times more at the metropolis' edge than in
 * an isolated basin, and than as a tax cut; with no spill-over the edge is nothing special.
 */
import type { Dial } from '../../shared/economy/dials.ts';
import type { Intervention } from '../../shared/economy/intervention.ts';
import { one } from './cast.ts';
import type { Draw, Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { change, first, type Life, last, relativeSkill } from './vocabulary.ts';

const TARGET = { share: 0.9, ratio: 3 };
const FROM = 1980;
/** MF a year. */
const PLAN = { technopole: 39, training: 21 };
const MONEY = PLAN.technopole + PLAN.training;

const technopole = (territory: number): Intervention => ({ territory, from: FROM, spending: PLAN, taxRebate: 0 });
const taxCut = (territory: number): Intervention => ({ territory, from: FROM, spending: {}, taxRebate: MONEY });

export function spirals(life: Life, basin: number): boolean {
  return (
    change(life, basin, (facts) => facts.jobs) < 0 &&
    relativeSkill(last(life), basin) < relativeSkill(first(life), basin) &&
    change(life, basin, (facts) => facts.freeBudget) < 0
  );
}

/** Thousands of jobs in 2000 that the intervention made, in its own territory and with the same luck. */
function made({ live }: Draw, intervention: Intervention, without: readonly Dial[]): number {
  const jobs = (life: Life): number => last(life).territories[intervention.territory]!.jobs;
  return (jobs(live({ intervention, without })) - jobs(live({ without }))) / 1000;
}

/** What the technopole makes at the edge, and on the mean in isolated basins. */
export function technopoles(draw: Draw, without: readonly Dial[] = []) {
  return {
    edge: made(draw, technopole(one(draw.cast, 'edge')), without),
    isolated: mean(draw.cast.isolated.map((basin) => made(draw, technopole(basin), without))),
  };
}

interface Trial {
  readonly spiral: boolean;
  readonly edgeSpiral: boolean;
  readonly taxCut: number;
  readonly whole: ReturnType<typeof technopoles>;
  readonly cutOff: ReturnType<typeof technopoles>;
}

const threefold = ({ whole, taxCut }: Trial): boolean =>
  whole.edge >= TARGET.ratio * whole.isolated && whole.edge >= TARGET.ratio * taxCut;

export const E3: Experiment<Trial> = {
  id: 'E3',
  needs: ['metropolis', 'edge', 'isolated'],
  trial(draw) {
    const life = draw.live();
    const edge = one(draw.cast, 'edge');
    return {
      spiral: draw.cast.isolated.every((basin) => spirals(life, basin)),
      edgeSpiral: spirals(life, edge),
      taxCut: made(draw, taxCut(edge), []),
      whole: technopoles(draw),
      cutOff: technopoles(draw, ['spillOver']),
    };
  },
  sum(trials) {
    const edge = trials.map(({ whole }) => whole.edge);
    const isolated = mean(trials.map(({ whole }) => whole.isolated));
    const cut = mean(trials.map((trial) => trial.taxCut));
    const spiral = share(trials.map((trial) => trial.spiral));
    return resultOf({
      id: 'E3',
      claim: `Basin spiral, and technopole at the edge: thousands of jobs from ${MONEY} MF a year at the edge`,
      values: edge,
      held: trials.map((trial) => trial.spiral && threefold(trial)),
      target: `isolated basins fall in >= ${100 * TARGET.share} % of seeds; edge >= ${TARGET.ratio} x isolated and tax cut`,
      holds: spiral >= TARGET.share && mean(edge) >= TARGET.ratio * Math.max(isolated, cut),
      threshold: TARGET.ratio * Math.max(isolated, cut),
      ablation: {
        without: 'spillOver',
        values: trials.map(({ cutOff }) => cutOff.edge),
        held: trials.map(({ cutOff }) => cutOff.edge >= TARGET.ratio * cutOff.isolated),
      },
      detail: {
        isolated,
        taxCut: cut,
        spiralShare: spiral,
        threefoldShare: share(trials.map(threefold)),
        edgeSpiralShare: share(trials.map((trial) => trial.edgeSpiral)),
      },
    });
  },
};
