/** What goes over HTTP, beside the room's messages. */
import type { MatchId } from '../brand.ts';
import type { Rules } from '../match/state.ts';

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
