/** A pact at a table: proposed, signed by all, in force, broken or run out. */
import type { Deal } from '../../pact/deal.ts';

export interface Pact extends Deal {
  /** Counted through the match, from 1. */
  readonly id: number;
  /** Territory indices, in order: whoever proposed and all to whom it was proposed. */
  readonly seats: readonly number[];
  /** Goes up with every counter-proposal, so that nobody signs what they have not read. */
  readonly version: number;
  readonly signed: readonly number[];
  /** The first and the last turn in which it binds; `null` until all have signed. */
  readonly since: number | null;
  readonly until: number | null;
  /** Seats that leave it with the coming close: secret until then. */
  readonly broken: readonly number[];
}

/** What became of a pact in a turn that was played. */
export const FATES = ['signed', 'broken', 'ended'] as const;
export type Fate = (typeof FATES)[number];

export interface PactEvent {
  readonly pact: Pact;
  readonly fate: Fate;
}

/** Does it bind this seat now? */
export const binds = (pact: Pact, seat: number): boolean =>
  pact.until !== null && pact.seats.includes(seat) && !pact.broken.includes(seat);
