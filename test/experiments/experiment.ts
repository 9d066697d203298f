import type { Scenario } from '../../shared/scenario/scenario.ts';

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

/** One draw: a geography and its luck, both from the seed. */
export interface Draw {
  readonly seed: number;
  readonly scenario: Scenario;
}

export interface Experiment {
  readonly id: string;
  /** Paired: every arm of a draw lives with the same geography and luck. */
  readonly run: (draws: readonly Draw[]) => Outcome;
}
