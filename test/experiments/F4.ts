/**
 * A metropolis that can go wrong (l. 449–466, 588–606): its course differs with luck alone, and a council that gives
 * presents and builds nothing, or spends at random, pays for it in jobs, unemployment and budget.
 */
import { INSTRUMENT } from '../../shared/offer/instruments.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import { one } from './cast.ts';
import type { Draw, Experiment } from './experiment.ts';
import { NOTHING, randomPlan } from './plans.ts';
import { resultOf } from './result.ts';
import { deviation, mean, share } from './statistics.ts';
import { first, type Life, lately } from './vocabulary.ts';

/** Percent of jobs, points of unemployment; spread of jobs in percent, of the skilled share in points. */
const TARGET = { jobs: 5, unemployment: 0.5, share: 0.8, spreadJobs: 3, spreadSkill: 1 };
const LATE = 6;
/** All to exemptions: nothing for sites, training or anything else. */
const NEGLECT: Offer = { ...NOTHING, taxRate: 100, exemption: INSTRUMENT.exemption.max };

function stateOf(life: Life, place: number) {
  const start = first(life).territories[place]!;
  return {
    /** Percent of the start's. */
    jobs: (100 * lately(life, LATE, place, (facts) => facts.jobs)) / start.jobs,
    skill: 100 * lately(life, LATE, place, (facts) => facts.skilledShare),
    unemployment: 100 * lately(life, LATE, place, (facts) => facts.unemployment),
    budget: lately(life, LATE, place, (facts) => facts.freeBudget),
  };
}
type State = ReturnType<typeof stateOf>;

function trial({ live, cast, seed }: Draw) {
  const place = one(cast, 'metropolis');
  const under = (offer: Offer): State => stateOf(live({ offers: new Map([[place, offer]]) }), place);
  return {
    usual: stateOf(live(), place),
    neglect: under(NEGLECT),
    random: under(randomPlan(seed, place)),
    steady: stateOf(live({ without: ['demand'] }), place),
  };
}
type Trial = ReturnType<typeof trial>;
type Arm = 'neglect' | 'random';

const jobsLost = (one: Trial, arm: Arm): number => 100 * (1 - one[arm].jobs / one.usual.jobs);
const joblessMore = (one: Trial, arm: Arm): number => one[arm].unemployment - one.usual.unemployment;
const budgetLost = (one: Trial, arm: Arm): number => 100 * (1 - one[arm].budget / one.usual.budget);

const goesWrong = (one: Trial, arm: Arm): boolean =>
  jobsLost(one, arm) >= TARGET.jobs && joblessMore(one, arm) >= TARGET.unemployment && budgetLost(one, arm) > 0;

/** One standard deviation between seeds: of jobs beside the start's, percent; of the skilled share, points. */
const spreadOf = (states: readonly State[]) => ({
  jobs: deviation(states.map(({ jobs }) => jobs)),
  skill: deviation(states.map(({ skill }) => skill)),
});

const costs = (trials: readonly Trial[], arm: Arm): Readonly<Record<string, number>> => ({
  [`${arm}JobsLost`]: mean(trials.map((one) => jobsLost(one, arm))),
  [`${arm}Unemployment`]: mean(trials.map((one) => joblessMore(one, arm))),
  [`${arm}BudgetLost`]: mean(trials.map((one) => budgetLost(one, arm))),
});

export const F4: Experiment<Trial> = {
  id: 'F4',
  needs: ['metropolis'],
  trial,
  sum(trials) {
    const held = trials.map((one) => goesWrong(one, 'neglect'));
    const usual = trials.map((one) => one.usual);
    const spread = spreadOf(usual);
    const dull = spreadOf(trials.map(({ steady }) => steady));
    return resultOf({
      id: 'F4',
      claim: 'A metropolis can go wrong: jobs lost by one that gives exemptions and builds nothing, percent',
      values: trials.map((one) => jobsLost(one, 'neglect')),
      held,
      target: `>= ${TARGET.jobs} %, unemployment >= ${TARGET.unemployment} points higher and budget lower in >= ${100 * TARGET.share} % of seeds; between seeds jobs differ by >= ${TARGET.spreadJobs} % (one standard deviation), skilled share by >= ${TARGET.spreadSkill} point`,
      holds: share(held) >= TARGET.share && spread.jobs >= TARGET.spreadJobs && spread.skill >= TARGET.spreadSkill,
      threshold: TARGET.jobs,
      ablation: {
        without: 'neglect: plans drawn at random',
        values: trials.map((one) => jobsLost(one, 'random')),
        held: trials.map((one) => goesWrong(one, 'random')),
      },
      detail: {
        spreadOfJobs: spread.jobs,
        spreadOfSkill: spread.skill,
        spreadOfJobsInSteadyDemand: dull.jobs,
        spreadOfSkillInSteadyDemand: dull.skill,
        jobs: mean(usual.map(({ jobs }) => jobs)),
        unemployment: mean(usual.map(({ unemployment }) => unemployment)),
        worstUnemployment: Math.max(...usual.map(({ unemployment }) => unemployment)),
        ...costs(trials, 'neglect'),
        ...costs(trials, 'random'),
      },
    });
  },
};
