/** The end of a match: every seat and the country held against what would have come anyway, under luck after luck. */
import type { TurnPlan } from '../economy/untold.ts';
import type { CountryFacts } from './country.ts';
import { lucksOn, seedsOf } from './lucks.ts';
import type { Match } from './match.ts';
import { Retelling, seatsOf } from './retelling.ts';
import type { Score } from './score.ts';

/** A seat's points under several lucks; at the end of a match the first is its own. */
export interface SeatResult {
  readonly seat: number;
  readonly lucks: readonly Score[];
}

/** What the seats together changed in the country under several lucks; at the end of a match the first is its own. */
export interface CountryResult {
  readonly lucks: readonly CountryFacts[];
}

/** What one luck tells of one seat, or of the country. */
export type Telling =
  | { readonly of: 'country'; readonly gain: CountryFacts }
  | { readonly of: 'seat'; readonly seat: number; readonly score: Score };

/** How many tellings a result is made of. */
export const tellingsOf = ({ scenario }: Pick<Match, 'scenario'>): number =>
  (1 + lucksOn(scenario).end) * (1 + seatsOf(scenario).length);

/**
 * All tellings of a match, the match's own luck first. There each course has the headline projects that its own world
 * brings; another luck would bring others, for which nobody bid: it decides those that the table was told of.
 */
export function* resultsOf(match: Match, plans: readonly TurnPlan[]): Generator<Telling> {
  const { header, scenario } = match;
  const own = plans.map((plan) => ({ ...plan, decisions: { ...plan.decisions, announced: null } }));
  yield* tellingsUnder(match, header.seed, own);
  for (const seed of seedsOf(lucksOn(scenario).end)) yield* tellingsUnder(match, seed, plans);
}

function* tellingsUnder(
  { header, scenario, state }: Match,
  seed: number,
  plans: readonly TurnPlan[],
): Generator<Telling> {
  const retelling = new Retelling(scenario, seed, header.rules.yearsPerTurn);
  for (const _ of retelling.reach('country', plans));
  yield { of: 'country', gain: retelling.country() };
  for (const seat of seatsOf(scenario)) {
    for (const _ of retelling.reach(seat, plans));
    yield { of: 'seat', seat, score: retelling.score(seat, state.seats[seat]!.mandate) };
  }
}
