/** Dual evolution (l. 606–617): skills concentrate as the regime turns flexible, and do not when it stays Fordist. */
import type { Experiment } from './experiment.ts';
import type { Snapshot } from './probe.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { first, last, rise } from './vocabulary.ts';

const TARGET = { rise: 25, share: 0.9 };
export const gini = ({ indicators }: Snapshot): number => indicators.gini;

interface Trial {
  readonly rise: number;
  readonly fordist: number;
  /** Points between the most skilled place and the rest, at the start and at the end. */
  readonly gaps: readonly [number, number];
}

export const E1: Experiment<Trial> = {
  id: 'E1',
  needs: [],
  trial({ live }) {
    const life = live();
    return {
      rise: rise(life, gini),
      fordist: rise(live({ without: ['regime'] }), gini),
      gaps: [first(life).indicators.gap, last(life).indicators.gap],
    };
  },
  sum(trials) {
    const rises = trials.map((trial) => trial.rise);
    const fordist = trials.map((trial) => trial.fordist);
    const held = rises.map((value) => value >= TARGET.rise);
    return resultOf({
      id: 'E1',
      claim: 'Dual evolution: rise of the population-weighted Gini of the skilled share, 1974 to 2000, percent',
      values: rises,
      held,
      target: `rise >= ${TARGET.rise} % in >= ${100 * TARGET.share} % of seeds`,
      holds: share(held) >= TARGET.share,
      threshold: TARGET.rise,
      ablation: { without: 'regime', values: fordist, held: fordist.map((value) => value >= TARGET.rise) },
      detail: {
        gapAtStart: mean(trials.map(({ gaps }) => gaps[0])),
        gapAtEnd: mean(trials.map(({ gaps }) => gaps[1])),
        smallestRise: Math.min(...rises),
      },
    });
  },
};
