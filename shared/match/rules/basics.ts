/** What the rules of the table have in common: who acts, for which seat, and when. */
import type { Scenario } from '../../scenario/scenario.ts';
import type { Refusal, Stage } from '../commands.ts';
import { type Actor, botSeat, type Header } from '../entry.ts';
import type { MatchState, Phase } from '../state.ts';

/** What the rules are held against. */
export interface Table {
  readonly header: Header;
  readonly scenario: Scenario;
  readonly state: MatchState;
}

/** The seat for which this actor moves the draft, or `null`. */
export function seatOf(state: MatchState, actor: Actor): number | null {
  return botSeat(actor) ?? state.players.find((player) => player.id === actor)?.seat ?? null;
}

export function checkSeated(state: MatchState, actor: Actor): Refusal | null {
  return seatOf(state, actor) === null ? 'noSeat' : null;
}

/** Does this actor speak for a seat: its mayor, or the bot that plays it? */
export function checkSpeaker(state: MatchState, actor: Actor): Refusal | null {
  const seat = seatOf(state, actor);
  if (seat === null) return 'noSeat';
  return botSeat(actor) !== null || state.seats[seat]?.team.mayor === actor ? null : 'notMayor';
}

/** Said for a phase that runs, and for no other. */
export const checkStage = (state: MatchState, said: Stage): Refusal | null =>
  during(state, 'reading', 'offer') ?? (said.phase === state.phase && said.turn === state.turn ? null : 'wrongPhase');

export const during = (state: Pick<MatchState, 'phase'>, ...phases: readonly Phase[]): Refusal | null =>
  phases.includes(state.phase) ? null : 'wrongPhase';
