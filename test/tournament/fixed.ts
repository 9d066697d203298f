/**
 * Offers that somebody holds out for a whole match, whatever happens: what each earns in a seat while the others keep
 * the scenario's own, and once its rivals have copied the one that earned most. All is held against the match in which
 * nobody did anything, so that what a copy takes away is part of it.
 */
import { scoreOf } from '../../shared/match/score.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { PLANS, plan, suited } from '../experiments/plans.ts';
import { rivalsOf } from '../experiments/rivals.ts';
import { keep } from './keep.ts';

/** The plans of the experiments, one for each kind of place, and two that a council of any kind may believe in. */
const OFFER = {
  ...PLANS,
  innovation: plan({
    ...{ sites: 20, technopole: 26, university: 6, culture: 12, telecom: 4 },
    ...{ services: 16, training: 10, social: 4 },
  }),
  cohesion: plan({
    ...{ sites: 20, technopole: 6, university: 4, culture: 14, telecom: 4 },
    ...{ services: 12, training: 16, social: 18, telework: 6 },
  }),
} as const;
export type FixedName = keyof typeof OFFER;
export const FIXED = Object.keys(OFFER) as FixedName[];

/** Points of every offer, in the order of `FIXED`. */
export interface Held {
  readonly passive: readonly number[];
  /** With rivals who hold out what is best among passive ones. */
  readonly copied: readonly number[];
}

/** Index of the offer that earns most. */
export const bestOf = (points: readonly number[]): number => points.indexOf(Math.max(...points));

export function heldIn(scenario: Scenario, seed: number, seat: number): Held {
  const untouched = keep(scenario, seed, seat, new Map()).course;
  const against = (others: readonly (readonly [number, Offer])[]): number[] =>
    FIXED.map((name) => {
      const offers = new Map([...others, [seat, suited(scenario, seat, OFFER[name])]]);
      return scoreOf(keep(scenario, seed, seat, offers).course, untouched).score;
    });
  const passive = against([]);
  const best = OFFER[FIXED[bestOf(passive)]!];
  return { passive, copied: against(rivalsOf(scenario, seat).map((rival) => [rival, suited(scenario, rival, best)])) };
}
