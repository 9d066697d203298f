import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Cast, Role } from './cast.ts';
import type { Circumstances, Life } from './vocabulary.ts';

/** What an experiment says: the row that the command prints. */
export interface Outcome {
  readonly id: string;
  readonly claim: string;
  /** Mean of the measure over the seeds, and its standard deviation. */
  readonly value: number;
  readonly sd: number;
  /** Share of the seeds in which the claim holds, 0 to 1. */
  readonly share: number;
  readonly target: string;
  readonly holds: boolean;
  /** What is left when the mechanism is switched off. */
  readonly ablation: { readonly without: string; readonly value: number; readonly share: number };
  readonly detail: Readonly<Record<string, number>>;
}

/** A row with what its plot shows: the measure of every seed, and of every seed without the mechanism. */
export interface Result {
  readonly outcome: Outcome;
  readonly values: readonly number[];
  readonly ablated: readonly number[];
  /** What the measure should reach. */
  readonly threshold: number;
}

/** One draw: a geography and its luck, both from the seed; who is who there; and its lives, each lived but once. */
export interface Draw {
  readonly seed: number;
  readonly scenario: Scenario;
  readonly cast: Cast;
  /** The same place and luck under given circumstances: every arm of a trial is paired with the others. */
  readonly live: (circumstances?: Circumstances) => Life;
}

export interface Measured<Trial = unknown> {
  readonly id: string;
  /** Roles that must be played. */
  readonly needs: readonly Role[];
  /** Measures one draw. What it returns travels between threads: plain data. */
  trial(draw: Draw): Trial;
}

export interface Experiment<Trial = unknown> extends Measured<Trial> {
  sum(trials: readonly Trial[]): Result;
}
