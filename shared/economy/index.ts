/** The engine's door: everything that the rest of the house may use of it. */
import type { Scenario } from '../scenario/scenario.ts';
import { createWorldWith } from './create.ts';
import type { World } from './world.ts';

export { reportOf } from './describe.ts';
export type { Explanation } from './explain.ts';
export type { Living, LivingTerm } from './mechanisms/living.ts';
export { advance, type TurnInput } from './turn.ts';
export { explainLiving, explainPlaces } from './why.ts';
export { hashWorld, type World } from './world.ts';

/** The version of the equations: a log replays to the same hashes only under the same one. */
export const ENGINE_VERSION = '4';

/** The world at the start of a match. `seed` is a 32-bit unsigned integer. */
export const createWorld = (scenario: Scenario, seed: number): World => createWorldWith(scenario, seed);
