/** The one way from the seeds' measures to a row. */
import type { Result } from './experiment.ts';
import { deviation, mean, round, share } from './statistics.ts';

export interface Findings {
  readonly id: string;
  readonly claim: string;
  readonly target: string;
  /** The measure, and whether the claim holds, seed by seed. */
  readonly values: readonly number[];
  readonly held: readonly boolean[];
  readonly holds: boolean;
  readonly ablation: {
    readonly without: string;
    readonly values: readonly number[];
    readonly held: readonly boolean[];
  };
  readonly detail: Readonly<Record<string, number>>;
  /** What the measure should reach. */
  readonly threshold: number;
}

export function resultOf({ values, held, ablation, detail, threshold, ...said }: Findings): Result {
  const { id, claim, target, holds } = said;
  return {
    outcome: {
      id,
      claim,
      value: round(mean(values)),
      sd: round(deviation(values)),
      share: round(share(held)),
      target,
      holds,
      ablation: {
        without: ablation.without,
        value: round(mean(ablation.values)),
        share: round(share(ablation.held)),
      },
      detail: Object.fromEntries(Object.entries(detail).map(([name, value]) => [name, round(value)])),
    },
    values,
    ablated: ablation.values,
    threshold,
  };
}
