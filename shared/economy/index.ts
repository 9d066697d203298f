/** The engine's door: everything that the rest of the house may use of it. STUB: being written. */
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { TurnReport } from './report.ts';

/** The version of the equations: a log replays to the same hashes only under the same one. */
export const ENGINE_VERSION = '1';

/** Opaque outside the engine: a struct of typed arrays. Never mutated once returned. */
export interface World {
  readonly scenario: Scenario;
  readonly seed: number;
  /** Years simulated so far. */
  readonly elapsed: number;
}

/** The world at the start of a match. `seed` is a 32-bit unsigned integer. */
export function createWorld(_scenario: Scenario, _seed: number): World {
  throw new Error('not written yet');
}

/**
 * The world one turn of `years` years later. Pure: the given world is left as it was.
 * `offers` is index-aligned with the territories and stands for the whole turn.
 */
export function advance(_world: World, _offers: readonly Offer[], _years = 1): World {
  throw new Error('not written yet');
}

/** 16 hexadecimal digits over every number that the next year depends on. */
export function hashWorld(_world: World): string {
  throw new Error('not written yet');
}

/** What everybody may know of a world; flows and events are those of the whole turn that led to it. */
export function reportOf(_world: World, _turn: number): TurnReport {
  throw new Error('not written yet');
}
