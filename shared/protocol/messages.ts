/**
 * What goes over a wire, the same whether the authority sits in a Colyseus room or in a worker of the page.
 * State is never sent as patches: a view is small, complete and filtered in one place, so a client that was
 * away needs nothing but the next one.
 */
import type { CommandId } from '../brand.ts';
import type { Envelope, Refusal } from '../match/commands.ts';
import type { MatchView, Reading } from '../match/view.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Ask, Told } from './questions.ts';

/** Client → authority. */
export interface ClientMessages {
  /** A command; answered by `answer` with the same id. */
  readonly command: Envelope;
  /** Ask for scenario, view and reading again. */
  readonly sync: Record<string, never>;
  /** A question about the past; answered by `told` with the same number. */
  readonly ask: Ask;
}

export type Answer =
  | { readonly id: CommandId; readonly ok: true }
  | { readonly id: CommandId; readonly ok: false; readonly refusal: Refusal };

/** Authority → client. */
export interface ServerMessages {
  /** Once on arrival. */
  readonly scenario: Scenario;
  /** After every accepted command and every change of presence. */
  readonly view: MatchView;
  /** After every turn, and on arrival. */
  readonly reading: Reading;
  readonly answer: Answer;
  readonly told: Told;
}

/** The Colyseus room that carries these messages. */
export const ROOM = 'match';

/** The codes with which the room turns a client away for good; they travel as HTTP statuses. Any other is worth a retry. */
export const TURNED_AWAY = {
  malformed: 400,
  unknownMatch: 404,
  /** The log was written under other equations: it can be read, but not played on. */
  unplayable: 409,
  /** The client speaks another version of this file and should reload the page. */
  outdated: 426,
} as const;
export type TurnedAwayReason = keyof typeof TURNED_AWAY;

/** Goes up with every change of this file that an old client would not survive. */
export const PROTOCOL_VERSION = 1;

/** What a client says of itself when it joins a room (`joinOrCreate(ROOM, options)`). */
export interface JoinOptions {
  readonly protocol: number;
  readonly matchId: string;
  /** The secret that the browser keeps; `null` for a spectator, who may only look. */
  readonly token: string | null;
}
