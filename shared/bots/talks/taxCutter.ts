/**
 * Signs a truce that hardly binds it, or one that is cheap to break: it lets the others keep it for a while, and then
 * cuts. It seeks nothing and shares nothing.
 */
import type { Deal } from '../../pact/deal.ts';
import { bindingsOn, type Negotiator, type PactSight } from '../negotiation.ts';
import { taxCutter } from '../taxCutter.ts';
import { givenUp } from './fairness.ts';

/** Points of the rate that it gives up without a thought. */
const HARDLY = 4;
/** Percent of a year's free budget that a broken word may cost. */
const CHEAP = 12;
/** Turns that it keeps what it means to break. */
const PATIENCE = 2;

/** Would this truce keep it from what it wants? */
function hurts(sight: PactSight, { terms }: Deal): boolean {
  return terms.kind === 'truce' && givenUp(terms, taxCutter.compose(sight).offer) > HARDLY;
}

export const taxCutterTalks: Negotiator = {
  propose: () => null,
  answer(sight, { deal }) {
    if (deal.terms.kind !== 'truce') return 'decline';
    return deal.penalty <= CHEAP || !hurts(sight, deal) ? 'sign' : 'decline';
  },
  leaves: (sight) =>
    bindingsOn(sight)
      .filter(({ age, deal, left }) => age >= PATIENCE && left > 0 && deal.penalty <= CHEAP && hurts(sight, deal))
      .map(({ id }) => id),
};
