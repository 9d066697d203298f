/**
 * Free of scale: dual evolution, pumps, spiral and the technopole at the edge keep their sign with four times the
 * establishments, and with four times the territories.
 */

import type { Dial } from '../../shared/economy/dials.ts';
import { one } from './cast.ts';
import { drawOf } from './draw.ts';
import { gini } from './E1.ts';
import { both, pumps } from './E2.ts';
import { spirals, technopoles } from './E3.ts';
import type { Draw, Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { sideBySide } from './sideBySide.ts';
import { mean, share } from './statistics.ts';
import { rise } from './vocabulary.ts';

const TIMES = 4;
const TARGET = { share: 0.9 };

const establishments = ({ scenario, cast, seed }: Draw): Draw =>
  drawOf({ ...scenario, establishments: scenario.establishments * TIMES }, cast, seed);

/** The first region's places play the roles; its neighbours live beside it. */
const territories = ({ scenario, cast, seed }: Draw): Draw => drawOf(sideBySide(scenario, TIMES), cast, seed);

/** Signs of E1, E2 and the spiral of E3. */
function signsOf(draw: Draw, without: readonly Dial[] = []) {
  const life = draw.live({ without });
  const rises = rise(life, gini);
  return {
    rise: rises,
    signs: [
      rises > 0,
      both(pumps(life, one(draw.cast, 'metropolis'))),
      draw.cast.isolated.every((basin) => spirals(life, basin)),
    ],
  };
}

/** The technopole does better at the edge than far away; where nobody can play that, nothing is said against it. */
function edgeOf(draw: Draw): boolean {
  const { edge, isolated } = draw.cast;
  if (edge.length === 0 || isolated.length === 0) return true;
  const made = technopoles(draw);
  return made.edge > 0 && made.edge > made.isolated;
}

function scaled(draw: Draw) {
  const { rise, signs } = signsOf(draw);
  return { rise, signs: [...signs, edgeOf(draw)] };
}
const NAMES = ['DualEvolution', 'Pumps', 'Spiral', 'Edge'] as const;

function trial(draw: Draw) {
  const larger = territories(draw);
  return {
    establishments: scaled(establishments(draw)),
    territories: scaled(larger),
    fordist: signsOf(larger, ['regime']),
  };
}
type Trial = ReturnType<typeof trial>;

const kept = ({ signs }: Trial['fordist']): boolean => signs.every(Boolean);

export const E10: Experiment<Trial> = {
  id: 'E10',
  needs: ['metropolis'],
  trial,
  sum(trials) {
    const held = trials.map((one) => kept(one.establishments) && kept(one.territories));
    const shares = (['establishments', 'territories'] as const).flatMap((what) =>
      NAMES.map((name, i) => [`${what}${name}Share`, share(trials.map((one) => one[what].signs[i]!))] as const),
    );
    return resultOf({
      id: 'E10',
      claim: `Free of scale: E1's rise with ${TIMES} times the territories, percent; signs of E1 to E3 there and with ${TIMES} times the establishments`,
      values: trials.map((one) => one.territories.rise),
      held,
      target: `every sign in >= ${100 * TARGET.share} % of seeds`,
      holds: share(held) >= TARGET.share,
      threshold: 0,
      ablation: {
        without: 'regime',
        values: trials.map((one) => one.fordist.rise),
        held: trials.map((one) => kept(one.fordist)),
      },
      detail: {
        riseWithEstablishments: mean(trials.map((one) => one.establishments.rise)),
        ...Object.fromEntries(shares),
      },
    });
  },
};
