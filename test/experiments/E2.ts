/** Two pumps (l. 384–395): the metropolis draws executives in and pushes the low-skilled out, unless all move alike. */
import type { Dial } from '../../shared/economy/dials.ts';
import type { Draw, Experiment } from './experiment.ts';
import { deviation, mean, round, share } from './statistics.ts';
import { castOf } from './valmarche.ts';
import { live, netMigrants } from './vocabulary.ts';

const TARGET = { share: 0.95 };
const [FROM, TO] = [1983, 1999];

/** Thousands of net migrants into the metropolis. */
function pumps({ scenario, seed }: Draw, without: readonly Dial[]) {
  const { metropolis } = castOf(scenario);
  const life = live(scenario, seed, { without });
  return {
    executives: netMigrants(life, metropolis, 'executive', FROM, TO) / 1000,
    lowSkilled: netMigrants(life, metropolis, 'lowSkilled', FROM, TO) / 1000,
  };
}

const both = ({ executives, lowSkilled }: ReturnType<typeof pumps>): boolean => executives > 0 && lowSkilled < 0;

export const E2: Experiment = {
  id: 'E2',
  run(draws) {
    const selective = draws.map((draw) => pumps(draw, []));
    const alike = draws.map((draw) => pumps(draw, ['selectiveMobility']));
    const executives = selective.map((pump) => pump.executives);
    const held = share(selective.map(both));
    return {
      id: 'E2',
      claim: `Two pumps: net migration of executives into the metropolis ${FROM}-${TO}, thousands; low-skilled leave`,
      value: round(mean(executives)),
      sd: round(deviation(executives)),
      share: round(held),
      target: `executives > 0 and low-skilled < 0 in >= ${100 * TARGET.share} % of seeds`,
      holds: held >= TARGET.share,
      ablation: {
        without: 'selectiveMobility',
        value: round(mean(alike.map((pump) => pump.executives))),
        share: round(share(alike.map(both))),
      },
      detail: {
        lowSkilled: round(mean(selective.map((pump) => pump.lowSkilled))),
        lowSkilledAllAlike: round(mean(alike.map((pump) => pump.lowSkilled))),
      },
    };
  },
};
