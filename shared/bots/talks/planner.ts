/**
 * Weighs a pact with the engine, in the region that it imagines: signs what its seat does better with, leaves what it
 * does better without, the price of a broken word included. Of a truce the engine knows only what offers it moves, so
 * that the planner weighs its own freedom against that of its rivals.
 */
import type { Agreement } from '../../economy/agreements.ts';
import type { Offer } from '../../offer/offer.ts';
import { keptTo } from '../../pact/bounds.ts';
import type { Truce } from '../../pact/deal.ts';
import { duesOf, madeOf } from '../../pact/made.ts';
import { type Binding, bindingsOn, type Negotiator, type Offered, type PactSight } from '../negotiation.ts';
import { ownOffer } from '../sight.ts';
import { givenUp } from './fairness.ts';
import { isWeighable, pointsUnder } from './weighing.ts';

/** Points that a pact must add, and that a broken word must add: others would answer, and that is not foreseen. */
const WORTH_SIGNING = 0.3;
const WORTH_BREAKING = 2;
/** Every so many turns it asks itself whether a pact still pays. */
const EVERY = 4;
/** What it would do with its freedom: so much off the rate, and a year more for newcomers. */
const CUT = 6;

/** Do the others give up as much as the seat does? */
function bindsRivals(sight: PactSight, truce: Truce, seats: readonly number[]): boolean {
  const others = seats.filter((seat) => seat !== sight.seat);
  const theirs = others.reduce((sum, seat) => sum + givenUp(truce, sight.standing[seat]!), 0);
  return givenUp(truce, ownOffer(sight)) <= theirs / others.length;
}

const paysToSign = (sight: PactSight, { deal: { terms }, seats }: Offered): boolean => {
  const now = sight.agreements;
  const gain = pointsUnder(sight, [...now, ...madeOf(terms, seats)]) - pointsUnder(sight, now);
  return gain >= WORTH_SIGNING;
};

const cut = (offer: Offer): Offer =>
  keptTo([], { ...offer, taxRate: offer.taxRate - CUT, exemption: offer.exemption + 1 });

/** What the other pacts in force make of a year. */
const madeWithout = ({ pacts }: PactSight, left: Binding): Agreement[] =>
  pacts.flatMap(({ deal, id, seats }) => (id === left.id ? [] : madeOf(deal.terms, seats)));

function paysToBreak(sight: PactSight, pact: Binding): boolean {
  const { deal, seats } = pact;
  const own = ownOffer(sight);
  const free = deal.terms.kind === 'truce' ? cut(own) : own;
  const then = madeWithout(sight, pact);
  const dues = duesOf(deal.penalty, seats, [sight.seat]);
  const gain = pointsUnder(sight, then, { offer: free, first: dues }) - pointsUnder(sight, sight.agreements);
  return gain >= WORTH_BREAKING;
}

export const plannerTalks: Negotiator = {
  propose: () => null,
  answer(sight, offered) {
    const { terms } = offered.deal;
    if (terms.kind === 'truce') return bindsRivals(sight, terms, offered.seats) ? 'sign' : 'decline';
    return isWeighable(sight) && paysToSign(sight, offered) ? 'sign' : 'decline';
  },
  leaves(sight) {
    if (!isWeighable(sight)) return [];
    const due = bindingsOn(sight).filter(({ age, left }) => left > 0 && age > 0 && age % EVERY === 0);
    return due.filter((pact) => paysToBreak(sight, pact)).map(({ id }) => id);
  },
};
