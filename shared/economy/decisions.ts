/** What is decided for a turn beside the offers. */
import type { StateProgramme } from '../scenario/scenario.ts';
import type { Intervention } from './intervention.ts';

/** What a territory promises a headline project, kF a job and year over four years. */
export interface Bid {
  /** Id of the headline project. */
  readonly project: number;
  /** Index into the scenario's territories. */
  readonly territory: number;
  readonly value: number;
}

/** How an instructor who plays the State spreads its budget: percent by programme, at most 100 in all. */
export type Spread = Readonly<Record<StateProgramme, number>>;

export interface Decisions {
  readonly bids: readonly Bid[];
  /** `null` leaves the State to its calendar. */
  readonly spread: Spread | null;
  readonly intervention: Intervention | null;
}

export const NO_DECISIONS: Decisions = { bids: [], spread: null, intervention: null };
