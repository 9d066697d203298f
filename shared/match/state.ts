import type { MatchId, PlayerId } from '../brand.ts';
import type { Decisions, Spread } from '../economy/decisions.ts';
import type { Headline } from '../economy/headlines/announce.ts';
import type { Offer } from '../offer/offer.ts';
import type { Mandate } from './mandate.ts';
import type { Pact, PactEvent } from './pacts/pact.ts';
import type { Team } from './team/team.ts';
import type { SettledWager, Tally, Wagers } from './wager.ts';

/** Where a match stands. `lobby` → (`offer` → `reading`)… → `finished`; the first turn opens with `offer`. */
export const PHASES = ['lobby', 'reading', 'offer', 'finished'] as const;
export type Phase = (typeof PHASES)[number];

export const MAYORS = ['elected', 'rotating'] as const;
export type Mayors = (typeof MAYORS)[number];

/** How a match is played, fixed when it is opened. */
export interface Rules {
  /** Years that one turn simulates. */
  readonly yearsPerTurn: 1 | 2;
  /** Seconds for composing an offer and for reading; `null` waits for everybody. */
  readonly offerSeconds: number | null;
  readonly readingSeconds: number | null;
  /** How a team comes by the one who signs: by votes, or each in turn. */
  readonly mayors: Mayors;
  /** Shown on the home page to everybody while seats are free; left out, people come by its code. */
  readonly listed?: boolean;
  /** A quick match: so many seconds after its opening it starts by itself; left out, whoever opened it starts. */
  readonly startSeconds?: number;
}

export interface Player {
  readonly id: PlayerId;
  /** The pseudonym they chose. */
  readonly name: string;
  /** Territory index of their seat, or `null` while they stand. */
  readonly seat: number | null;
  /** The turn during which they were last heard of; 0 in the lobby. */
  readonly acted: number;
  /** Said that they leave, and have not been heard of since. */
  readonly away: boolean;
}

/** The match that follows a finished one with the same people. */
export interface Rematch {
  readonly match: MatchId;
  readonly code: string;
  /** Who proposed it. */
  readonly by: PlayerId;
}

/** One collectivité at the table, index-aligned with the scenario's territories. */
export interface Seat {
  /** The offer in force since the last close. */
  readonly standing: Offer;
  /** The offer being composed; secret until the close. */
  readonly draft: Offer;
  /** What is bid for the headline projects of the coming turn, kF a job and year by the project's id; secret until the close. */
  readonly bids: Readonly<Record<number, number>>;
  /** How it says that indicators will move; secret until the close. */
  readonly wagers: Wagers;
  /** What came of its wagers so far. */
  readonly tally: Tally;
  /** What it was elected for: shifts what its score counts. `null` counts all as in `score.ts`. */
  readonly mandate: Mandate | null;
  /** The people who share it. */
  readonly team: Team;
  /** Has said that it is done with this phase. */
  readonly ready: boolean;
}

/** What a match decides for a turn beside the offers. */
export type TurnDecisions = Pick<Decisions, 'bids' | 'spread' | 'agreements'>;

/** What a played turn settled between people. */
export interface Settled {
  readonly pacts: readonly PactEvent[];
  readonly wagers: readonly SettledWager[];
}

/** The public and secret state of a match, wholly derived from its log. The world is kept beside it. */
export interface MatchState {
  readonly phase: Phase;
  /** Turn being played, from 1; 0 in the lobby. */
  readonly turn: number;
  readonly turns: number;
  readonly players: readonly Player[];
  readonly seats: readonly Seat[];
  /** The headline projects that the coming turn decides. */
  readonly announced: readonly Headline[];
  /** How the instructor spreads the State's budget; `null` leaves it to its calendar. */
  readonly spread: Spread | null;
  /** Pacts in force and proposed, in the order of their ids; how many were ever proposed. */
  readonly pacts: readonly Pact[];
  readonly proposals: number;
  /** What was decided beside the offers in the last turn played. */
  readonly decided: TurnDecisions;
  /** What became of pacts and wagers in it. */
  readonly settled: Settled;
  /** When the phase ends by itself, ms since 1970; `null` without a timer or while paused. */
  readonly deadline: number | null;
  /** Milliseconds left on the clock when it was paused; `null` while it runs or without a timer. */
  readonly frozen: number | null;
  readonly paused: boolean;
  readonly rematch: Rematch | null;
  /** Sequence number of the last entry applied. */
  readonly seq: number;
  /** Hash of the world after each turn, index 0 the start. */
  readonly hashes: readonly string[];
}
