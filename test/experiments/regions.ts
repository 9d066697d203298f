/** Where experiments take place: each region makes one draw a seed. */
import { generateScenario } from '../../shared/scenario/generate.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { castOf } from './cast.ts';
import { drawOf } from './draw.ts';
import type { Draw } from './experiment.ts';
import { jitter } from './jitter.ts';

/**
 * `jittered`: a fictive region, its towns moved a little by each seed. `fixed`: a map that stays, and only the luck
 * differs. `generated`: another geography a seed. Plain data, so that it can be handed to another thread.
 */
export type Region =
  | { readonly name: string; readonly how: 'jittered' | 'fixed'; readonly scenario: Scenario }
  | { readonly name: string; readonly how: 'generated' };

/** The size of Valmarche. */
const GENERATED = { territories: 20, establishments: 8700 } as const;

export const generated = (seed: number): Scenario => generateScenario({ ...GENERATED, seed });

export function drawIn(region: Region, seed: number): Draw {
  if (region.how === 'generated') {
    const scenario = generated(seed);
    return drawOf(scenario, castOf(scenario), seed);
  }
  const { scenario, how } = region;
  // Who plays what is told of the map as it is drawn, so that no seed moves a place out of its role.
  return drawOf(how === 'jittered' ? jitter(scenario, seed) : scenario, castOf(scenario), seed);
}
