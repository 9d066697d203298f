import type { CommandId, MatchId, PlayerId } from '../brand.ts';
import type { Command } from './commands.ts';
import type { Rules } from './state.ts';

/** The first entry of a log: all that a match starts from. */
export interface Header {
  readonly type: 'header';
  readonly seq: 0;
  readonly format: 'la-carotte/log';
  readonly version: 1;
  /** Version of the equations: under another one the same log gives other hashes. */
  readonly engine: string;
  readonly match: MatchId;
  /** Six characters that bring a person in; `null` where there is no room to join. */
  readonly code: string | null;
  /** Who opened the match and may start, pause, extend and close it. */
  readonly host: PlayerId;
  /** 32-bit unsigned integer: all the luck of the match. */
  readonly seed: number;
  readonly rules: Rules;
  /** The scenario's document, whole, so that a log opens anywhere. */
  readonly scenario: unknown;
  /** Hash of the world before the first turn. */
  readonly hash: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Who acts: a person, the bot of a seat, or the clock (time is up, or everybody is ready). */
export type Actor = PlayerId | `bot:${number}` | 'clock';

/** A command that was accepted. */
export interface CommandEntry {
  readonly type: 'command';
  readonly seq: number;
  readonly at: number;
  readonly by: Actor;
  readonly id: CommandId;
  readonly command: Command;
}

/** A turn that was played with the drafts as they stood. */
export interface TurnEntry {
  readonly type: 'turn';
  readonly seq: number;
  readonly at: number;
  /** 1 to `turns`. */
  readonly turn: number;
  /** The last calendar year that it simulated. */
  readonly year: number;
  readonly hash: string;
}

export type Entry = Header | CommandEntry | TurnEntry;

/** The seat that a bot plays, or `null` for anybody else. */
export function botSeat(actor: Actor): number | null {
  return actor.startsWith('bot:') ? Number(actor.slice('bot:'.length)) : null;
}
