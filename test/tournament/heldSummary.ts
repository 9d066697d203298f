/** What fixed offers say of a tournament: which is best where, what a copy takes away, and whether one then answers otherwise. */
import type { TerritoryKind } from '../../shared/dimensions.ts';
import { normalised } from '../../shared/match/score.ts';
import { deviation, mean, round, share } from '../experiments/statistics.ts';
import { bestOf, FIXED, type FixedName } from './fixed.ts';
import type { Trial } from './measure.ts';

export interface FixedSummary {
  readonly offer: FixedName;
  readonly kind: TerritoryKind;
  /** Normalised, held for the whole match among others who keep the scenario's offer. */
  readonly mean: number;
  readonly sd: number;
  readonly best: boolean;
}

export interface RivalrySummary {
  readonly kind: TerritoryKind;
  /** Normalised score of the offer that is best in each seat, before and after its rivals copy it. */
  readonly alone: number;
  readonly copied: number;
  /** Share of the gain. */
  readonly lost: number;
}

export interface ResponseSummary {
  readonly kind: TerritoryKind;
  /** The offers that are best most often: among passive others, and once rivals hold the first. */
  readonly passive: FixedName;
  readonly copied: FixedName;
  /** Share of the seeds in which the two are not the same. */
  readonly differs: number;
}

export function fixedSummary(kind: TerritoryKind, trials: readonly Trial[]): FixedSummary[] {
  const points = FIXED.map((_, i) => trials.map(({ held }) => normalised(held.passive[i]!, kind)));
  const best = bestOf(points.map(mean));
  return FIXED.map((offer, i) => ({
    ...{ offer, kind, best: i === best },
    ...{ mean: round(mean(points[i]!), 1), sd: round(deviation(points[i]!), 1) },
  }));
}

export function rivalrySummary(kind: TerritoryKind, trials: readonly Trial[]): RivalrySummary {
  const [alone, copied] = (['passive', 'copied'] as const).map((arm) =>
    mean(trials.map(({ held }) => normalised(held[arm][bestOf(held.passive)]!, kind))),
  ) as [number, number];
  return { kind, alone: round(alone, 1), copied: round(copied, 1), lost: round(1 - copied / alone) };
}

/** The name that comes most often. */
function commonest(names: readonly FixedName[]): FixedName {
  const times = FIXED.map((name) => names.filter((other) => other === name).length);
  return FIXED[bestOf(times)]!;
}

export function responseSummary(kind: TerritoryKind, trials: readonly Trial[]): ResponseSummary {
  const answers = (arm: 'passive' | 'copied') => trials.map(({ held }) => FIXED[bestOf(held[arm])]!);
  const [passive, copied] = [answers('passive'), answers('copied')];
  return {
    ...{ kind, passive: commonest(passive), copied: commonest(copied) },
    differs: round(share(passive.map((name, i) => name !== copied[i]))),
  };
}
