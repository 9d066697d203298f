import type { CommandId } from '../brand.ts';
import type { Spread } from '../economy/decisions.ts';
import type { Instrument } from '../offer/instruments.ts';
import type { Phase } from './state.ts';

/** The stretch of a match that a command is meant for: one that comes too late is refused, not taken for the next. */
export interface Stage {
  readonly phase: Phase;
  readonly turn: number;
}

/** The stage at which a state or a view stands. */
export const stageOf = ({ phase, turn }: Stage): Stage => ({ phase, turn });

/** What a person may ask of a match. The shapes that arrive are checked by `decode.ts`. */
export type Command =
  /** Come in under a pseudonym, or change it. */
  | { readonly type: 'join'; readonly name: string }
  /** Take a seat, or stand up (`null`). */
  | { readonly type: 'sit'; readonly seat: number | null }
  /** Move one instrument of one's seat's draft. */
  | { readonly type: 'set'; readonly instrument: Instrument; readonly value: number }
  /** Bid for a headline project that the coming turn decides, kF a job and year; 0 takes the bid back. */
  | { readonly type: 'bid'; readonly project: number; readonly value: number }
  /** Bring the draft back to the offer in force. */
  | { readonly type: 'reset' }
  /** Done with this phase, or not after all. */
  | { readonly type: 'ready'; readonly ready: boolean; readonly during: Stage }
  /** The host only: */
  | { readonly type: 'start' }
  /** Play the State: spread its budget over its programmes, percent; `null` gives it back to its calendar. */
  | { readonly type: 'spread'; readonly spread: Spread | null }
  | { readonly type: 'pause' }
  | { readonly type: 'resume' }
  /** More time, in seconds. */
  | { readonly type: 'extend'; readonly seconds: number }
  /** End this phase now: reading → offer, or offer → the turn. */
  | { readonly type: 'close'; readonly during: Stage };

/** A command under the name that its sender gave it. */
export interface Envelope {
  readonly id: CommandId;
  readonly command: Command;
}

/** Why a command is refused. Each has words in the catalogues. */
export const REFUSALS = [
  'notHost',
  'notInMatch',
  'noSeat',
  'seatUnknown',
  'seatFull',
  'wrongPhase',
  'nameEmpty',
  'nameTooLong',
  'unknownInstrument',
  'notANumber',
  'outOfRange',
  'notAStep',
  'overBudget',
  'projectUnknown',
  'alreadyPaused',
  'notPaused',
  'noTimer',
  'matchFull',
  'malformed',
  'storeFailed',
] as const;
export type Refusal = (typeof REFUSALS)[number];
