/** What the page and the worker of a solo match say to each other: the room's messages, and little more. */
import type { Envelope } from '../../shared/match/commands.ts';
import type { ServerMessages } from '../../shared/protocol/messages.ts';
import type { Ask } from '../../shared/protocol/questions.ts';
import type { Trouble } from './connection.ts';

/** Where this browser keeps a match that it plays alone: the lesson never takes the place of a match in progress. */
export type SoloSlot = 'solo' | 'tutorial';

/** A new solo match. */
export interface SoloOrder {
  readonly scenario: string;
  /** Territory index of the seat to take. */
  readonly seat: number;
  readonly yearsPerTurn: 1 | 2;
  /** 32-bit unsigned integer. */
  readonly seed: number;
  /** The player's pseudonym. */
  readonly name: string;
}

export type ToSolo =
  /** Begin anew, or (`null`) take up the match that the browser keeps. */
  | { readonly type: 'open'; readonly order: SoloOrder | null; readonly slot: SoloSlot }
  | { readonly type: 'command'; readonly envelope: Envelope }
  | { readonly type: 'ask'; readonly ask: Ask }
  | { readonly type: 'log' };

type Carried = {
  [K in keyof ServerMessages]: { readonly type: K; readonly value: ServerMessages[K] };
}[keyof ServerMessages];

export type FromSolo =
  | Carried
  | { readonly type: 'log'; readonly value: string }
  /** Nothing to take up, an unknown scenario, a kept match that no longer plays, or a browser that keeps nothing. */
  | { readonly type: 'failed'; readonly why: Trouble };
