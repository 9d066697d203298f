/**
 * How attractive a place is, for the map: 0 left behind … 1 attractive. Success beside the region: jobs gained since
 * the start, skill, unemployment, and what migration brings; squashed smoothly. No term reads a kind.
 */
import { exp } from '../maths/exp.ts';
import { log } from '../maths/log.ts';
import { skilledOf } from './mechanisms/census.ts';
import { PER_SKILL } from './state.ts';
import type { World } from './world.ts';

/**
 * Weights of ln relative jobs growth, ln relative skill, excess unemployment, net migration per active and information
 * beyond the region's mean; and a place that is like the region in all of these.
 */
const WEIGHTS = { jobs: 3.2, skill: 1.8, unemployment: 7, migration: 12, information: 0.5, ordinary: 0.15 } as const;

interface Standing {
  readonly jobs: number;
  readonly start: number;
  readonly actives: number;
  readonly skilled: number;
  readonly unemployed: number;
  readonly net: number;
  readonly information: number;
}

function standing(world: World, r: number): Standing {
  const { state, reference, journal } = world;
  let actives = 0;
  let net = 0;
  for (let s = 0; s < PER_SKILL; s++) {
    const at = r * PER_SKILL + s;
    actives += state.actives[at]!;
    net += journal.arrivals[at]! - journal.departures[at]!;
  }
  return {
    jobs: state.basicJobsAll[r]! + state.serviceJobsAll[r]!,
    start: reference.jobs[r]!,
    actives,
    skilled: skilledOf(state.actives, r),
    unemployed: actives * state.unemploymentAll[r]!,
    net,
    information: state.information[r]!,
  };
}

/** One number a place, in the world's order. */
export function attractivenessOf(world: World): Float64Array {
  const all = world.places.map((_, r) => standing(world, r));
  const sum = (read: (one: Standing) => number): number => all.reduce((total, one) => total + read(one), 0);
  const growth = sum((one) => one.jobs) / sum((one) => one.start);
  const skill = sum((one) => one.skilled) / sum((one) => one.actives);
  const unemployment = sum((one) => one.unemployed) / sum((one) => one.actives);
  const information = sum((one) => one.information * one.actives) / sum((one) => one.actives);
  return Float64Array.from(all, (one) => {
    const score =
      WEIGHTS.jobs * log(one.jobs / one.start / growth) +
      WEIGHTS.skill * log(one.skilled / one.actives / skill) -
      WEIGHTS.unemployment * (one.unemployed / one.actives - unemployment) +
      WEIGHTS.migration * (one.net / one.actives) +
      WEIGHTS.information * (one.information - information) +
      WEIGHTS.ordinary;
    return 1 / (1 + exp(-score));
  });
}
