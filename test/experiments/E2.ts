/** Two pumps (l. 384–395): the metropolis draws executives in and pushes the low-skilled out, unless all move alike. */
import { one } from './cast.ts';
import type { Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { type Life, netMigrants } from './vocabulary.ts';

const TARGET = { share: 0.95 };
const [FROM, TO] = [1983, 1999];

/** Thousands of net migrants into the metropolis. */
interface Pumps {
  readonly executives: number;
  readonly lowSkilled: number;
}

export const pumps = (life: Life, metropolis: number): Pumps => ({
  executives: netMigrants(life, metropolis, 'executive', FROM, TO) / 1000,
  lowSkilled: netMigrants(life, metropolis, 'lowSkilled', FROM, TO) / 1000,
});

export const both = ({ executives, lowSkilled }: Pumps): boolean => executives > 0 && lowSkilled < 0;

interface Trial {
  readonly selective: Pumps;
  readonly alike: Pumps;
}

export const E2: Experiment<Trial> = {
  id: 'E2',
  needs: ['metropolis'],
  trial({ live, cast }) {
    const metropolis = one(cast, 'metropolis');
    return {
      selective: pumps(live(), metropolis),
      alike: pumps(live({ without: ['selectiveMobility'] }), metropolis),
    };
  },
  sum(trials) {
    const held = trials.map(({ selective }) => both(selective));
    return resultOf({
      id: 'E2',
      claim: `Two pumps: net migration of executives into the metropolis ${FROM}-${TO}, thousands; low-skilled leave`,
      values: trials.map(({ selective }) => selective.executives),
      held,
      target: `executives > 0 and low-skilled < 0 in >= ${100 * TARGET.share} % of seeds`,
      holds: share(held) >= TARGET.share,
      threshold: 0,
      ablation: {
        without: 'selectiveMobility',
        values: trials.map(({ alike }) => alike.executives),
        held: trials.map(({ alike }) => both(alike)),
      },
      detail: {
        lowSkilled: mean(trials.map(({ selective }) => selective.lowSkilled)),
        lowSkilledAllAlike: mean(trials.map(({ alike }) => alike.lowSkilled)),
      },
    });
  },
};
