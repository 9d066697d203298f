/** What goes over HTTP, beside the room's messages. */
import type { MatchId } from '../brand.ts';
import type { Phase, Rules } from '../match/state.ts';

/** `POST /api/matches`, with `Authorization: Bearer <token>`: whose token it is becomes the host. */
export interface MatchOrder {
  /** Id of one of the server's scenarios. */
  readonly scenario: string;
  readonly rules: Rules;
  /** 32-bit unsigned integer; drawn by the server when left out. */
  readonly seed?: number;
}

/** What `POST /api/matches` answers. `GET /api/codes/:code` answers the `match` alone. */
export interface OpenedMatch {
  readonly match: MatchId;
  /** Six characters that bring people in. */
  readonly code: string;
}

/** `POST /api/quick`, with a token: answered with a match that waits for people, or a new one (`OpenedMatch`). */
export interface QuickOrder {
  readonly scenario: string;
}

/** What anybody may read of a match that is listed (`GET /api/matches`, newest first). */
export interface ListedMatch {
  readonly code: string;
  readonly scenario: string;
  readonly rules: Rules;
  readonly phase: Phase;
  readonly turn: number;
  readonly turns: number;
  /** Pseudonym of whoever opened it, else of who came first; `null` before anybody came in. */
  readonly opener: string | null;
  readonly people: number;
  readonly seats: number;
  /** Seats that nobody holds. */
  readonly free: number;
  /** Milliseconds since it was opened. */
  readonly ago: number;
}

/** How a match stands for somebody who sits in it (`GET /api/mine/CODE,CODE…`, with their token). */
export interface MyMatch extends ListedMatch {
  readonly seat: number;
  /** Is their seat done with this phase? */
  readonly ready: boolean;
  /** Milliseconds left of the phase; `null` without a timer. */
  readonly remaining: number | null;
}

/** What can be wrong with a request; every answer that is no success is `{ error: { code, message } }`. */
export const API_FAULTS = [
  'malformed',
  'unauthorized',
  'forbidden',
  'notFound',
  'methodNotAllowed',
  'lengthRequired',
  'tooLarge',
  'unknownScenario',
  'internal',
  'notBuilt',
] as const;
export type ApiFault = (typeof API_FAULTS)[number];
