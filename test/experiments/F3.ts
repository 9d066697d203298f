/**
 * Traditional production shrinks without vanishing (l. 165–179): the flexible regime takes most of it away, niches
 * stay. In the Fordist regime it stays.
 */
import type { Activity } from '../../shared/dimensions.ts';
import type { Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean } from './statistics.ts';
import { first, jobsIn, type Life, last } from './vocabulary.ts';

const KINDS = [
  'productionTraditional',
  'upstreamTraditional',
  'downstreamTraditional',
] as const satisfies readonly Activity[];
/** Percent of 1974: production, and the least of each kind. */
const TARGET = { from: 15, to: 40, each: 10 };

const jobs = ({ territories }: Life[number], kind: Activity): number =>
  territories.reduce((sum, facts) => sum + jobsIn(facts, [kind]), 0);

/** What is left of each kind, percent, in the order of `KINDS`. */
const leftOf = (life: Life): number[] => KINDS.map((kind) => (100 * jobs(last(life), kind)) / jobs(first(life), kind));

const shrinks = (left: readonly number[]): boolean =>
  left[0]! >= TARGET.from && left[0]! <= TARGET.to && left.every((percent) => percent > TARGET.each);

interface Trial {
  readonly whole: readonly number[];
  readonly fordist: readonly number[];
  readonly thousands: number;
}

export const F3: Experiment<Trial> = {
  id: 'F3',
  needs: [],
  trial({ live }) {
    const life = live();
    return {
      whole: leftOf(life),
      fordist: leftOf(live({ without: ['regime'] })),
      thousands: jobs(last(life), KINDS[0]) / 1000,
    };
  },
  sum(trials) {
    const held = trials.map(({ whole }) => shrinks(whole));
    const left = KINDS.map((_, i) => mean(trials.map(({ whole }) => whole[i]!)));
    return resultOf({
      id: 'F3',
      claim: 'Traditional production shrinks without vanishing: its jobs in 2000, percent of 1974',
      values: trials.map(({ whole }) => whole[0]!),
      held,
      target: `${TARGET.from} to ${TARGET.to} %, and of each traditional kind > ${TARGET.each} %`,
      holds: shrinks(left),
      threshold: TARGET.from,
      ablation: {
        without: 'regime',
        values: trials.map(({ fordist }) => fordist[0]!),
        held: trials.map(({ fordist }) => shrinks(fordist)),
      },
      detail: {
        ...Object.fromEntries(KINDS.map((kind, i) => [kind, left[i]!])),
        thousandsOfJobs: mean(trials.map(({ thousands }) => thousands)),
      },
    });
  },
};
