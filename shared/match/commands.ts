import type { CommandId, MatchId, PlayerId } from '../brand.ts';
import type { Spread } from '../economy/decisions.ts';
import type { Instrument } from '../offer/instruments.ts';
import type { Deal } from '../pact/deal.ts';
import type { Mandate } from './mandate.ts';
import type { Phase } from './state.ts';
import type { Control } from './team/control.ts';
import type { Direction, Wagered } from './wager.ts';

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
  /** Move one instrument of one's seat's draft; the other shares of the budget make room. */
  | { readonly type: 'set'; readonly instrument: Instrument; readonly value: number }
  /** Bid for a headline project that the coming turn decides, kF a job and year; 0 takes the bid back. */
  | { readonly type: 'bid'; readonly project: number; readonly value: number }
  /** Bring the draft back to the offer in force. */
  | { readonly type: 'reset' }
  /** Say in a line why a control was moved. */
  | { readonly type: 'reason'; readonly control: Control; readonly text: string }
  /** Agree with the draft as it stands, or not after all. The first to agree proposes it to the others. */
  | { readonly type: 'agree'; readonly agree: boolean }
  /** Whom one would have as the seat's mayor. */
  | { readonly type: 'vote'; readonly mayor: PlayerId }
  /** Say how an indicator will move; `null` takes it back. */
  | { readonly type: 'wager'; readonly on: Wagered; readonly direction: Direction | null }
  /** Before the first close: take one of the mandates that were drawn, or none. */
  | { readonly type: 'mandate'; readonly mandate: Mandate | null }
  /** A pact, to these other seats. Whoever proposes has signed. */
  | { readonly type: 'propose'; readonly seats: readonly number[]; readonly deal: Deal }
  /** Other terms for a pact that not all have signed: they have to sign anew. */
  | { readonly type: 'counter'; readonly pact: number; readonly deal: Deal }
  /** Sign it as it was read. */
  | { readonly type: 'sign'; readonly pact: number; readonly version: number }
  /** Turn a proposal down, or take one's own back. */
  | { readonly type: 'decline'; readonly pact: number }
  /** Leave a pact in force with the coming close, or keep it after all. */
  | { readonly type: 'break'; readonly pact: number; readonly broken: boolean }
  /** Done with this phase, or not after all. For an offer this is the mayor's signature. */
  | { readonly type: 'ready'; readonly ready: boolean; readonly during: Stage }
  /** The clock (or the host) only: somebody signs for a mayor who is away. */
  | { readonly type: 'appoint'; readonly seat: number; readonly mayor: PlayerId }
  /** Leave the table: a bot plays one's seat until one is back. Nobody waits. */
  | { readonly type: 'leave' }
  /** Propose the match that follows this finished one; it is open already. */
  | { readonly type: 'rematch'; readonly match: MatchId; readonly code: string }
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
  'notMayor',
  'notMember',
  'nothingMoved',
  'nothingChanges',
  'reasonTooLong',
  'twoWagers',
  'notDrawn',
  'pactUnknown',
  'pactTerms',
  'pactForbids',
  'pactChanged',
  'pactInForce',
  'pactTwin',
  'alreadySigned',
  'tooManyProposals',
  'alreadyPaused',
  'notPaused',
  'noTimer',
  'alreadyProposed',
  'matchFull',
  'malformed',
  'storeFailed',
] as const;
export type Refusal = (typeof REFUSALS)[number];
