/** What a server knows of a match without taking up its log: enough to list it, and to tell its people how it stands. */
import type { MatchId, PlayerId } from '../brand.ts';
import { heldSeats, seatsIn } from './pace.ts';
import type { Table } from './rules/basics.ts';
import type { Phase, Rules } from './state.ts';

export interface Notice {
  readonly match: MatchId;
  readonly code: string | null;
  readonly scenario: string;
  readonly rules: Rules;
  readonly phase: Phase;
  readonly turn: number;
  readonly turns: number;
  /** When it was opened, ms since 1970. */
  readonly at: number;
  /** When the phase ends by itself, ms since 1970; `null` without a timer or while paused. */
  readonly deadline: number | null;
  /** Pseudonym of whoever opened it, else of who came first; `null` before anybody came in. */
  readonly opener: string | null;
  readonly seats: number;
  /** Seats that nobody holds. */
  readonly free: number;
  readonly players: readonly NoticedPlayer[];
}

export interface NoticedPlayer {
  readonly id: PlayerId;
  readonly seat: number | null;
  /** Is their seat done with this phase? */
  readonly ready: boolean;
}

export function noticeOf({ header, scenario, state }: Table): Notice {
  const { players, phase, turn, turns, deadline } = state;
  const opener = players.find(({ id }) => id === header.host) ?? players[0];
  const seats = seatsIn(scenario);
  return {
    match: header.match,
    code: header.code,
    scenario: scenario.id,
    rules: header.rules,
    phase,
    turn,
    turns,
    at: header.at,
    deadline,
    opener: opener?.name ?? null,
    seats,
    free: seats - heldSeats(state),
    players: players.map(({ id, seat }) => ({ id, seat, ready: seat !== null && state.seats[seat]!.ready })),
  };
}
