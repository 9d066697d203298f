/** What one thread does with one task. */
import { EXPERIMENTS } from './all.ts';
import { CURVES } from './curves.ts';
import type { Measured } from './experiment.ts';
import { drawIn, type Region } from './regions.ts';

export interface Task {
  readonly region: Region;
  readonly seed: number;
  /** Ids of what is measured. */
  readonly ids: readonly string[];
}

const MEASURED: readonly Measured[] = [...EXPERIMENTS, CURVES];

/** One trial for each id, in their order. They share one draw, and so the lives that they have in common. */
export function measure({ region, seed, ids }: Task): unknown[] {
  const draw = drawIn(region, seed);
  return ids.map((id) => MEASURED.find((one) => one.id === id)!.trial(draw));
}
