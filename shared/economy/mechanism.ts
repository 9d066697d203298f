import type { Field } from './state.ts';
import type { World } from './world.ts';
import type { Year } from './year.ts';

/** Parts of the world that are not fields of the territories. */
export type Part = Field | 'establishments' | 'headquarters' | 'margin' | 'niche' | 'journal';

/**
 * One step of the turn. It reads no field but those it names in `reads` or `writes`, and writes none but the latter:
 * a test holds every mechanism to that.
 */
export interface Mechanism {
  readonly name: string;
  readonly reads: readonly Part[];
  readonly writes: readonly Part[];
  readonly apply: (world: World, year: Year) => void;
}
