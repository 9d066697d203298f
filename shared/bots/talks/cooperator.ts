/**
 * Seeks pacts with those who are likely to keep them, signs what is fair, says once what would be fairer, and never
 * breaks its word. Whoever broke theirs is left alone for a while.
 */
import { PACTS, type PactKind } from '../../pact/deal.ts';
import { REFERENCE } from '../husbandry.ts';
import { MASS } from '../needs.ts';
import { bindingsOn, type Negotiator, type PactSight, type Proposal } from '../negotiation.ts';
import { areEquals, areTrusted, distance, fairer, givenUp, isOfUse, mayBeAsked, REACH } from './fairness.ts';

/** Turns of a pact that it proposes, and the fewest that are worth a word. */
const LASTS = { most: 8, least: 3 };
/** Percent of a year's free budget for a broken word; more once words have been broken. */
const PENALTY = { first: 10, warned: 18 };
const TRUCE = { kind: 'truce', rate: REFERENCE, exemption: 1 } as const;
/** Points of the rate that those may have to give up who are likely to sign, and how many of them are asked at once. */
const LIKELY = { givenUp: 9, asked: 3 };
const PERCENT = { equipment: 8, revenue: 30 };
/** It seeks no more than so many of a kind at once. */
const ENOUGH: Readonly<Record<PactKind, number>> = { truce: 2, equipment: 1, revenue: 1 };
/** Nobody hears from it more often than once in so many turns. */
const PAUSE = 4;
/** Those whose purses are shared are at most so many times larger than each other. */
const LIKE = 1.6;

/** Whom it may ask now, the nearest first. */
function toAsk(sight: PactSight, kind: PactKind): number[] {
  const { playable, seat, turn } = sight;
  const together = bindingsOn(sight).filter(({ deal }) => deal.terms.kind === kind);
  if (together.length >= ENOUGH[kind]) return [];
  return playable
    .filter((other) => other !== seat && (turn + seat + other) % PAUSE === 0)
    .filter((other) => areTrusted(sight, [other]) && mayBeAsked(sight, other))
    .filter((other) => !together.some(({ seats }) => seats.includes(other)))
    .sort((a, b) => distance(sight, seat, a) - distance(sight, seat, b) || a - b);
}

type Sought = Pick<Proposal, 'seats'> & Pick<Proposal['deal'], 'terms'>;
const population = ({ report }: PactSight, seat: number): number => report.territories[seat]!.population;

/** What it would have of each kind, and with whom. */
const SEEK: Readonly<Record<PactKind, (sight: PactSight) => Sought | null>> = {
  /** With some who keep it nearly as it is; else with one who does not. */
  truce(sight) {
    const others = toAsk(sight, 'truce');
    const likely = others.filter((other) => givenUp(TRUCE, sight.standing[other]!) <= LIKELY.givenUp);
    const seats = likely.length > 0 ? likely.slice(0, LIKELY.asked) : others.slice(0, 1);
    return seats.length > 0 ? { terms: TRUCE, seats } : null;
  },
  /** With a neighbour, where both are too small to build it alone: a technopole where two have the mass for it. */
  equipment(sight) {
    const [own, seat] = [population(sight, sight.seat), sight.seat];
    if (own >= MASS) return null;
    const small = toAsk(sight, 'equipment').filter((other) => population(sight, other) < MASS);
    const other = small.find((one) => distance(sight, seat, one) <= REACH);
    if (other === undefined) return null;
    const [theirs, percent] = [population(sight, other), PERCENT.equipment];
    const equipment = own + theirs >= MASS ? 'technopole' : 'university';
    return { terms: { kind: 'equipment', equipment, percent, host: own >= theirs ? seat : other }, seats: [other] };
  },
  revenue(sight) {
    const like = (other: number): boolean => {
      const times = population(sight, other) / population(sight, sight.seat);
      return times <= LIKE && times >= 1 / LIKE && areEquals(sight, sight.seat, other);
    };
    const other = toAsk(sight, 'revenue').find(like);
    return other === undefined ? null : { terms: { kind: 'revenue', percent: PERCENT.revenue }, seats: [other] };
  },
};

/** One proposal at most, of a kind that changes from turn to turn. */
function proposed(sight: PactSight): Proposal | null {
  const { breaches, seat, turn } = sight;
  const turns = Math.min(LASTS.most, sight.turns - turn + 1);
  if (turns < LASTS.least) return null;
  const penalty = breaches.size > 0 ? PENALTY.warned : PENALTY.first;
  for (let i = 0; i < PACTS.length; i++) {
    const kind = PACTS[(turn + seat + i) % PACTS.length]!;
    const sought = SEEK[kind](sight);
    const deal = sought && { terms: sought.terms, turns, penalty };
    if (deal && isOfUse(sight, { deal, seats: sought.seats })) return { seats: sought.seats, deal };
  }
  return null;
}

export const cooperatorTalks: Negotiator = {
  propose: proposed,
  answer(sight, offered) {
    if (!areTrusted(sight, offered.seats) || !isOfUse(sight, offered)) return 'decline';
    const fair = fairer(offered.deal);
    if (fair === offered.deal) return 'sign';
    return offered.version === 1 ? fair : 'decline';
  },
  leaves: () => [],
};
