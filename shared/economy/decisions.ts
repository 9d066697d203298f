/** What is decided for a turn beside the offers. */
import type { StateCalendar, StateProgramme } from '../scenario/scenario.ts';
import type { Agreement } from './agreements.ts';
import type { Headline } from './headlines/announce.ts';
import type { Intervention } from './intervention.ts';
import { FULL_COST } from './parameters/public.ts';

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

/** Strength of a programme that is given so many percent of the State's budget, 0 to 1: beyond that money is wasted. */
export const strengthOf = (state: StateCalendar, programme: StateProgramme, percent: number): number =>
  Math.min(1, (percent * state.budget) / 100 / FULL_COST[programme]);

export interface Decisions {
  readonly bids: readonly Bid[];
  /** `null` leaves the State to its calendar. */
  readonly spread: Spread | null;
  /** What the pacts in force make of each year of the turn. */
  readonly agreements: readonly Agreement[];
  readonly intervention: Intervention | null;
  /** The headline projects of the turn, where they are known from elsewhere; `null` draws them from the world's own seed. */
  readonly announced: readonly Headline[] | null;
}

export const NO_DECISIONS: Decisions = {
  bids: [],
  spread: null,
  agreements: [],
  intervention: null,
  announced: null,
};
