/** What everybody may know of the turns that were played: enough to play them again under another luck. */
import type { Headline } from '../economy/headlines/announce.ts';
import type { TurnPlan } from '../economy/untold.ts';
import { INSTRUMENTS } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { agreementWithout } from './pacts/without.ts';
import type { MatchState, TurnDecisions } from './state.ts';

/** One territory's offer where it differs from the one before. */
export interface OfferChange {
  readonly territory: number;
  readonly to: Partial<Offer>;
}

/** A turn that was played: little enough that all of them travel with every reading. */
export interface PastTurn extends TurnDecisions {
  readonly changes: readonly OfferChange[];
  /** The headline projects that the turn decided. */
  readonly announced: readonly Headline[];
}

function changed(before: Offer, after: Offer): Partial<Offer> {
  return Object.fromEntries(INSTRUMENTS.filter((id) => before[id] !== after[id]).map((id) => [id, after[id]]));
}

/** The turn that led from one table to the next. */
export function pastTurn(before: MatchState, after: MatchState): PastTurn {
  const changes = after.seats
    .map(({ standing }, territory) => ({ territory, to: changed(before.seats[territory]!.standing, standing) }))
    .filter(({ to }) => Object.keys(to).length > 0);
  return { changes, announced: before.announced, ...after.decided };
}

/** The same turn as it is lived again. */
export const planBetween = (before: MatchState, after: MatchState, years: number): TurnPlan => ({
  offers: after.seats.map(({ standing }) => standing),
  years,
  decisions: { ...after.decided, announced: before.announced },
});

/** A past turn as it is lived again: `standing` are the offers before it. */
export function planOf(standing: readonly Offer[], { changes, ...decisions }: PastTurn, years: number): TurnPlan {
  const offers = [...standing];
  for (const { territory, to } of changes) offers[territory] = { ...offers[territory]!, ...to };
  return { offers, years, decisions };
}

/** A whole course as it is lived again. */
export function plansOf(scenario: Scenario, yearsPerTurn: number, course: readonly PastTurn[]): TurnPlan[] {
  let offers: readonly Offer[] = scenario.territories.map(({ offer }) => offer);
  return course.map((turn, index) => {
    const plan = planOf(offers, turn, Math.min(yearsPerTurn, scenario.years - index * yearsPerTurn));
    offers = plan.offers;
    return plan;
  });
}

/** Does a course go on from an earlier one, or was something in it taken back? */
export const goesOn = (earlier: readonly PastTurn[], course: readonly PastTurn[]): boolean =>
  earlier.every((turn, index) => JSON.stringify(turn) === JSON.stringify(course[index]));

/** What was decided, had this seat stayed out of it: without its bids and its pacts. */
export const withoutSeat = (decisions: TurnPlan['decisions'], seat: number): TurnPlan['decisions'] => ({
  ...decisions,
  bids: (decisions.bids ?? []).filter(({ territory }) => territory !== seat),
  agreements: (decisions.agreements ?? []).flatMap((agreement) => agreementWithout(agreement, seat)),
});

/** The same turn, had these seats kept the offer that the scenario gave them and stayed out of all else. */
export const planWithout = ({ territories }: Scenario, seats: readonly number[], plan: TurnPlan): TurnPlan => ({
  ...plan,
  offers: seats.reduce((offers, seat) => offers.with(seat, territories[seat]!.offer), plan.offers),
  decisions: seats.reduce(withoutSeat, plan.decisions),
});
