/** What bots say to each other and to people about pacts: the one interface behind which every character negotiates. */
import type { Deal } from '../pact/deal.ts';
import type { BotSight } from './sight.ts';

/** A pact as a bot reads it. */
export interface Offered {
  readonly deal: Deal;
  /** Territory indices, the bot's own among them. */
  readonly seats: readonly number[];
  /** Who has signed so far. */
  readonly signed: readonly number[];
  /** 1 as it was proposed, one more with every counter-proposal. */
  readonly version: number;
}

/** One in force. */
export interface Binding extends Offered {
  readonly id: number;
  /** Turns since it was signed, and turns left after the coming one. */
  readonly age: number;
  readonly left: number;
}

/** What a bot knows when it negotiates, beside what it knows when it composes. */
export interface PactSight extends BotSight {
  /** All pacts in force, which are everybody's to know: that others are about to break one is theirs. */
  readonly pacts: readonly Binding[];
  /** The turn in which each seat last broke a pact, as the news told. */
  readonly breaches: ReadonlyMap<number, number>;
  /** The turn in which each seat last turned down a proposal of this one. */
  readonly refusals: ReadonlyMap<number, number>;
  /** Seats that may sign: all that are played. */
  readonly playable: readonly number[];
  /** 1 to `turns`. */
  readonly turn: number;
  readonly turns: number;
}

/** A pact that a bot proposes, to these other seats. */
export interface Proposal {
  readonly seats: readonly number[];
  readonly deal: Deal;
}

/** A `Deal` is a counter-proposal; whoever waits is asked again when somebody else has spoken. */
export type Answer = 'sign' | 'decline' | 'wait' | Deal;

/** How a character negotiates. Deterministic, as its play is. */
export interface Negotiator {
  /** What it proposes as a turn's offers open, if anything. */
  propose(sight: PactSight): Proposal | null;
  /** What it answers to a proposal. */
  answer(sight: PactSight, offered: Offered): Answer;
  /** Pacts, by id, that it leaves with the coming close. */
  leaves(sight: PactSight): readonly number[];
}

/** The pacts that bind it. */
export const bindingsOn = ({ pacts, seat }: PactSight): readonly Binding[] =>
  pacts.filter(({ seats }) => seats.includes(seat));

/** Signs nothing, proposes nothing. */
export const ALOOF: Negotiator = {
  propose: () => null,
  answer: () => 'decline',
  leaves: () => [],
};
