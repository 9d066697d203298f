/** Dual evolution (l. 606–617): skills concentrate as the regime turns flexible, and do not when it stays Fordist. */
import type { TurnReport } from '../../shared/economy/report.ts';
import type { Experiment } from './experiment.ts';
import { deviation, mean, round, share } from './statistics.ts';
import { first, last, live, rise } from './vocabulary.ts';

const TARGET = { rise: 25, share: 0.9 };
const gini = (report: TurnReport): number => report.indicators.gini;
const gap = (report: TurnReport): number => report.indicators.gap;

export const E1: Experiment = {
  id: 'E1',
  run(draws) {
    const lives = draws.map(({ scenario, seed }) => live(scenario, seed));
    const fordist = draws.map(({ scenario, seed }) => live(scenario, seed, { without: ['regime'] }));
    const rises = lives.map((life) => rise(life, gini));
    const still = fordist.map((life) => rise(life, gini));
    const held = share(rises.map((value) => value >= TARGET.rise));
    return {
      id: 'E1',
      claim: 'Dual evolution: rise of the population-weighted Gini of the skilled share, 1974 to 2000, percent',
      value: round(mean(rises)),
      sd: round(deviation(rises)),
      share: round(held),
      target: `rise >= ${TARGET.rise} % in >= ${100 * TARGET.share} % of seeds`,
      holds: held >= TARGET.share,
      ablation: {
        without: 'regime',
        value: round(mean(still)),
        share: round(share(still.map((value) => value >= TARGET.rise))),
      },
      detail: {
        gapAtStart: round(mean(lives.map((life) => gap(first(life))))),
        gapAtEnd: round(mean(lives.map((life) => gap(last(life))))),
        smallestRise: round(Math.min(...rises)),
      },
    };
  },
};
