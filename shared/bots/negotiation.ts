/** What bots say to each other and to people about pacts: the one interface behind which every character negotiates. */
import type { Agreement } from '../economy/agreements.ts';
import type { Deal, Terms } from '../pact/deal.ts';
import type { BotSight } from './sight.ts';

/** A pact as a bot reads it. */
export interface Offered {
  readonly deal: Deal;
  /** Territory indices, the bot's own among them. */
  readonly seats: readonly number[];
  /** Who has signed so far. */
  readonly signed: readonly number[];
}

/** One that binds the bot. */
export interface Binding extends Offered {
  readonly id: number;
  /** Turns since it was signed, and turns left after the coming one. */
  readonly age: number;
  readonly left: number;
}

/** What a bot knows when it negotiates, beside what it knows when it composes. */
export interface PactSight extends BotSight {
  /** Pacts in force that bind it. */
  readonly bound: readonly Binding[];
  /** What all pacts in force make of the coming turn. */
  readonly agreements: readonly Agreement[];
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

export type Answer = 'sign' | 'decline' | Deal;

/** How a character negotiates. Deterministic, as its play is. */
export interface Negotiator {
  /** What it proposes as a turn's offers open, if anything. */
  propose(sight: PactSight): Proposal | null;
  /** What it answers to a proposal: a `Deal` is a counter-proposal. */
  answer(sight: PactSight, offered: Offered): Answer;
  /** Pacts, by id, that it leaves with the coming close. */
  leaves(sight: PactSight): readonly number[];
}

/** The terms that bind it. */
export const termsOf = ({ bound }: PactSight): readonly Terms[] => bound.map(({ deal }) => deal.terms);

/** Signs nothing, proposes nothing. */
export const ALOOF: Negotiator = {
  propose: () => null,
  answer: () => 'decline',
  leaves: () => [],
};
