/** What is fair to ask of a council, and of whom: numbers of a deal, places that suit each other, broken words. */
import { INFORMATION } from '../../economy/parameters/places.ts';
import type { Offer } from '../../offer/offer.ts';
import type { Deal, Terms, Truce } from '../../pact/deal.ts';
import { inDebt, REFERENCE } from '../husbandry.ts';
import type { Offered, PactSight } from '../negotiation.ts';
import { hereIn } from '../sight.ts';

/** No number of a fair deal is harder than these: percent, and turns. */
const HARDEST = { rate: REFERENCE, equipment: 10, revenue: 50, penalty: 20, turns: 10 } as const;
/** An establishment stays about twenty years, so that one without tax is worth so many points of the rate. */
const POINTS_A_YEAR = 5;
/** Beyond this distance, km, next to nothing of an equipment is of use. */
export const REACH = 1.5 * INFORMATION.decay;
/** Purses are shared among those of whom none is so many times richer by head than the other. */
const EQUALS = 1.4;
/** Turns for which a broken word is remembered, and a refusal. */
const MEMORY = 8;

function fairTerms(terms: Terms): Terms {
  if (terms.kind === 'truce') return terms.rate > HARDEST.rate ? { ...terms, rate: HARDEST.rate } : terms;
  const most = HARDEST[terms.kind];
  return terms.percent > most ? { ...terms, percent: most } : terms;
}

/** The deal with no number harder than is fair: the very deal where none is. */
export function fairer(deal: Deal): Deal {
  const terms = fairTerms(deal.terms);
  const [penalty, turns] = [Math.min(HARDEST.penalty, deal.penalty), Math.min(HARDEST.turns, deal.turns)];
  return terms === deal.terms && penalty === deal.penalty && turns === deal.turns ? deal : { terms, penalty, turns };
}

/** What an offer gives up under a truce, points of the rate. */
export const givenUp = ({ rate, exemption }: Truce, offer: Offer): number =>
  Math.max(0, rate - offer.taxRate) + POINTS_A_YEAR * Math.max(0, offer.exemption - exemption);

/** Between two places, km. */
export function distance({ scenario: { territories } }: PactSight, a: number, b: number): number {
  const [from, to] = [territories[a]!, territories[b]!];
  const [x, y] = [from.x - to.x, from.y - to.y];
  return Math.sqrt(x * x + y * y);
}

/** Is neither richer by head than the other by much? */
export function areEquals({ report }: PactSight, a: number, b: number): boolean {
  const [one, other] = [a, b].map((seat) => report.territories[seat]!.revenue / report.territories[seat]!.population);
  return one! <= EQUALS * other! && other! <= EQUALS * one!;
}

/** Did this happen so long ago that it is forgotten, if it ever did? */
const isForgotten = ({ turn }: PactSight, then: number | undefined): boolean =>
  then === undefined || turn - then >= MEMORY;

/** Has none of these broken its word lately? */
export const areTrusted = (sight: PactSight, seats: readonly number[]): boolean =>
  seats.every((other) => other === sight.seat || isForgotten(sight, sight.breaches.get(other)));

/** Has this one not turned it down lately? */
export const mayBeAsked = (sight: PactSight, other: number): boolean => isForgotten(sight, sight.refusals.get(other));

/** Is a pact of this kind with these of any use to the seat? */
export function isOfUse(sight: PactSight, { deal: { terms }, seats }: Pick<Offered, 'deal' | 'seats'>): boolean {
  if (terms.kind === 'truce') return true;
  if (terms.kind === 'revenue') return seats.every((other) => areEquals(sight, sight.seat, other));
  return !inDebt(hereIn(sight)) && distance(sight, sight.seat, terms.host) <= REACH;
}
