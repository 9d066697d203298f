/**
 * Decentralisation (l. 519–533): grants and levies move standard production to the periphery, in quantity and not in
 * quality: the metropolis keeps its sophisticated functions upstream. Told of the Fordist years that the article
 * tells it of; grants given to all alike move nothing.
 */
import { one } from './cast.ts';
import type { Experiment } from './experiment.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { type Circumstances, first, held, last } from './vocabulary.ts';

const TARGET = { points: 5, share: 0.9 };
const YEARS = 12;
/** A share that falls by less than this is as it was, points. */
const STILL = 0.5;

interface Trial {
  /** What grants add to the periphery's share of standard production, points; and grants that tell nobody apart. */
  readonly moved: number;
  readonly untargeted: number;
  readonly movedInMatch: number;
  /** The metropolis' share of sophisticated upstream at the start and in the end, percent. */
  readonly upstream: readonly [number, number];
}

export const E4: Experiment<Trial> = {
  id: 'E4',
  needs: ['metropolis', 'periphery'],
  trial({ live, cast }) {
    const metropolis = [one(cast, 'metropolis')];
    const added = (also: Circumstances): number => {
      const [given, none] = [live(also), live({ ...also, state: { grants: [[1974, 0]] } })].map((life) =>
        held(last(life), cast.periphery, ['productionStandard']),
      );
      return given! - none!;
    };
    const fordist = live({ without: ['regime'], years: YEARS });
    return {
      moved: added({ without: ['regime'], years: YEARS }),
      untargeted: added({ without: ['regime', 'targeting'], years: YEARS }),
      movedInMatch: added({ years: YEARS }),
      upstream: [
        held(first(fordist), metropolis, ['upstreamSophisticated']),
        held(last(fordist), metropolis, ['upstreamSophisticated']),
      ],
    };
  },
  sum(trials) {
    const moved = trials.map((trial) => trial.moved);
    const kept = trials.map(({ upstream: [before, after] }) => after >= before - STILL);
    const both = trials.map((trial, i) => trial.moved >= TARGET.points && kept[i]!);
    return resultOf({
      id: 'E4',
      claim: `Decentralisation: points that grants add to the periphery's share of standard production in ${YEARS} Fordist years`,
      values: moved,
      held: both,
      target: `>= ${TARGET.points} points and the metropolis' share of sophisticated upstream does not fall, in >= ${100 * TARGET.share} % of seeds`,
      holds: share(both) >= TARGET.share,
      threshold: TARGET.points,
      ablation: {
        without: 'targeting',
        values: trials.map(({ untargeted }) => untargeted),
        held: trials.map(({ untargeted }) => untargeted >= TARGET.points),
      },
      detail: {
        upstreamAtStart: mean(trials.map(({ upstream }) => upstream[0])),
        upstreamAtEnd: mean(trials.map(({ upstream }) => upstream[1])),
        upstreamKeptShare: share(kept),
        movedWithRegime: mean(trials.map(({ movedInMatch }) => movedInMatch)),
      },
    });
  },
};
