/**
 * Decisions matter. For each kind of place a sensible plan beats the offer that stands, and one drawn at random; and
 * no one plan is best for all kinds.
 */
import type { Cast } from './cast.ts';
import type { Draw, Experiment } from './experiment.ts';
import { alone } from './merit.ts';
import { PLANNED, PLANS, type Planned, randomPlan, suited } from './plans.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';

const TARGET = { default: 0.9, random: 0.8 };

/** The one place that stands for its kind. */
const standIn = (cast: Cast, kind: Planned): number => cast[kind][0]!;

function trial(draw: Draw) {
  return Object.fromEntries(
    PLANNED.filter((kind) => draw.cast[kind].length > 0).map((kind) => {
      const place = standIn(draw.cast, kind);
      return [
        kind,
        {
          /** Points of every plan in this kind of place. */
          plans: PLANNED.map((plan) => alone(draw, place, suited(draw.scenario, place, PLANS[plan]))),
          random: alone(draw, place, randomPlan(draw.seed, place)),
        },
      ];
    }),
  );
}

type Trial = Readonly<Record<string, { readonly plans: readonly number[]; readonly random: number }>>;

/** Points of each kind's own plan, and of the random one, seed by seed. */
function facing(trials: readonly Trial[], kind: Planned) {
  const own = trials.map((one) => one[kind]!.plans[PLANNED.indexOf(kind)]!);
  const random = trials.map((one) => one[kind]!.random);
  return {
    points: mean(own),
    random: mean(random),
    overDefault: own.map((points) => points > 0),
    overRandom: own.map((points, i) => points > random[i]!),
  };
}

/** The plan that earns most in a kind of place, on the mean. */
function best(trials: readonly Trial[], kind: Planned): Planned {
  const points = PLANNED.map((_, plan) => mean(trials.map((one) => one[kind]!.plans[plan]!)));
  return PLANNED[points.indexOf(Math.max(...points))]!;
}

export const E9: Experiment<Trial> = {
  id: 'E9',
  needs: ['metropolis', 'rural'],
  trial,
  sum(trials) {
    const kinds = PLANNED.filter((kind) => trials.every((one) => one[kind] !== undefined));
    const all = kinds.map((kind) => ({ kind, ...facing(trials, kind) }));
    const winners = new Set(kinds.map((kind) => best(trials, kind)));
    const beats = all.every(
      ({ overDefault, overRandom }) => share(overDefault) >= TARGET.default && share(overRandom) >= TARGET.random,
    );
    const perSeed = (read: (plans: readonly number[], kind: Planned) => number): number[] =>
      trials.map((one) => mean(kinds.map((kind) => read(one[kind]!.plans, kind))));
    const seeds = trials.map((_, i) => i);
    return resultOf({
      id: 'E9',
      claim: 'Decisions matter: points of a sensible plan over the default offer, mean of the kinds of place',
      values: perSeed((plans, kind) => plans[PLANNED.indexOf(kind)]!),
      held: seeds.map((i) => all.every(({ overDefault, overRandom }) => overDefault[i]! && overRandom[i]!)),
      target: `in every kind of place over the default in >= ${100 * TARGET.default} % of seeds and over a random plan in >= ${100 * TARGET.random} %; no one plan best for all`,
      holds: beats && winners.size > 1,
      threshold: 0,
      ablation: {
        without: 'deciding: plans drawn at random',
        values: trials.map((one) => mean(kinds.map((kind) => one[kind]!.random))),
        held: seeds.map((i) => kinds.every((kind) => trials[i]![kind]!.random > 0)),
      },
      detail: {
        plansThatAreBestSomewhere: winners.size,
        ...Object.fromEntries(
          all.flatMap(({ kind, points, random, overDefault, overRandom }) => [
            [`${kind}Points`, points],
            [`${kind}RandomPoints`, random],
            [`${kind}OverDefault`, share(overDefault)],
            [`${kind}OverRandom`, share(overRandom)],
            [`${kind}BestIsOwn`, best(trials, kind) === kind ? 1 : 0],
          ]),
        ),
      },
    });
  },
};
