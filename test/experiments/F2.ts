/**
 * Rivalry between small neighbours (l. 588–606): what a small place gains with a plan of its own, and how much of
 * that it loses when its nearest neighbours of like size copy the plan, and when everybody does. Where nobody is
 * judged beside competitors and newcomers are taken from nobody, a copy costs little.
 */
import type { Dial } from '../../shared/economy/dials.ts';
import { one, type Role } from './cast.ts';
import type { Draw, Experiment } from './experiment.ts';
import { scored } from './merit.ts';
import { PLANS } from './plans.ts';
import { resultOf } from './result.ts';
import { NEIGHBOURS, rivalsOf } from './rivals.ts';
import { mean } from './statistics.ts';
import { lately } from './vocabulary.ts';

/** Percent of the gain lost to the neighbours. */
const TARGET = 20;
const SMALL = ['town', 'rural', 'isolated'] as const satisfies readonly Role[];
const LATE = 6;

/** Points and jobs (percent) gained with the plan alone, with the neighbours, with all. */
function race(draw: Draw, role: (typeof SMALL)[number], without: readonly Dial[]) {
  const place = one(draw.cast, role);
  const usual = draw.live({ without });
  const everybody = draw.scenario.territories.map((_, i) => i);
  return [[place], [place, ...rivalsOf(draw.scenario, place)], everybody].map((who) => {
    const life = draw.live({ without, offers: new Map(who.map((i) => [i, PLANS[role]])) });
    const jobs = (of: typeof life): number => lately(of, LATE, place, (facts) => facts.jobs);
    return { points: scored(place, life, usual), jobs: 100 * (jobs(life) / jobs(usual) - 1) };
  });
}
type Race = ReturnType<typeof race>;

const races = (draw: Draw, without: readonly Dial[]): Race[] => SMALL.map((role) => race(draw, role, without));
const trial = (draw: Draw) => ({ whole: races(draw, []), off: races(draw, ['rivalry', 'contest']) });
type Trial = ReturnType<typeof trial>;

/** Percent of what one gains alone that is lost when `who` (1 the neighbours, 2 all) do the same. */
function lost(some: readonly Race[], who: 1 | 2, measure: 'points' | 'jobs'): number {
  const gain = (arm: number): number => mean(some.map((one) => one[arm]![measure]));
  return 100 * (1 - gain(who) / gain(0));
}

/** The details of one role over the seeds. */
function roleDetails(some: readonly Race[], role: string): [string, number][] {
  return [
    [`${role}Alone`, mean(some.map((one) => one[0]!.points))],
    [`${role}LostToNeighbours`, lost(some, 1, 'points')],
    [`${role}LostToAll`, lost(some, 2, 'points')],
    [`${role}JobsLostToNeighbours`, lost(some, 1, 'jobs')],
    [`${role}JobsLostToAll`, lost(some, 2, 'jobs')],
  ];
}

export const F2: Experiment<Trial> = {
  id: 'F2',
  needs: SMALL,
  trial,
  sum(trials) {
    // A seed's three races together: one alone may have gained next to nothing to lose.
    const values = trials.map(({ whole }) => lost(whole, 1, 'points'));
    const ablated = trials.map(({ off }) => lost(off, 1, 'points'));
    const byRole = SMALL.map((_, i) => trials.map(({ whole }) => whole[i]!));
    const hurt = (percents: readonly number[]): boolean[] => percents.map((percent) => percent >= TARGET);
    return resultOf({
      id: 'F2',
      claim: `Rivalry: what a small place's plan loses of its gain when its ${NEIGHBOURS} nearest neighbours of like size copy it, percent`,
      values,
      held: hurt(values),
      target: `town, rural area and isolated basin each lose >= ${TARGET} %`,
      holds: byRole.every((some) => lost(some, 1, 'points') >= TARGET),
      threshold: TARGET,
      ablation: { without: 'rivalry and contest', values: ablated, held: hurt(ablated) },
      detail: Object.fromEntries(SMALL.flatMap((role, i) => roleDetails(byRole[i]!, role))),
    });
  },
};
