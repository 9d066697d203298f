/**
 * The world: everything that the next year depends on, as a struct of typed arrays.
 * Inside, territories stand block by block (`blocks.ts`) in the order of their ids, so that the order in which a
 * scenario lists them changes nothing; `order` and `rank` lead from one to the other.
 */
import { Hasher } from '../maths/hash.ts';
import type { Scenario, Territory } from '../scenario/scenario.ts';
import type { Dials } from './dials.ts';
import { copyEstablishments, type Establishments, hashEstablishments } from './establishments.ts';
import type { Geography } from './geography.ts';
import { emptyJournal, type Journal } from './journal.ts';
import type { Reference } from './reference.ts';
import { copyState, FIELD_NAMES, type State } from './state.ts';

export interface World {
  readonly scenario: Scenario;
  /** 32-bit unsigned. */
  readonly seed: number;
  /** Years simulated so far. */
  readonly elapsed: number;
  readonly dials: Dials;

  /** The scenario's territories in the world's own order. */
  readonly places: readonly Territory[];
  /** Index in the scenario of the world's place, and back. */
  readonly order: Int32Array;
  readonly rank: Int32Array;
  readonly geography: Geography;
  readonly reference: Reference;

  readonly state: State;
  readonly establishments: Establishments;
  /** Place of each firm's headquarters. */
  readonly headquarters: Int32Array;
  /** Mean margin of each activity, share of value added: what one's competitors earn. */
  readonly margin: Float64Array;
  /** What rarity multiplies the value added of each activity by. */
  readonly niche: Float64Array;
  /** What happened in the turn that led here. Nothing depends on it. */
  readonly journal: Journal;
}

/** A copy that may be written on, with an empty journal: the only way to the next year. */
export function copyWorld(world: World): World {
  return {
    ...world,
    state: copyState(world.state),
    establishments: copyEstablishments(world.establishments),
    headquarters: world.headquarters.slice(),
    margin: world.margin.slice(),
    niche: world.niche.slice(),
    journal: emptyJournal(world.places.length),
  };
}

/** 16 hexadecimal digits over every number that the next year depends on. */
export function hashWorld(world: World): string {
  const hasher = new Hasher().word(world.seed).word(world.elapsed);
  for (const field of FIELD_NAMES) hasher.array(world.state[field]);
  hashEstablishments(world.establishments, hasher);
  return hasher.array(world.headquarters).array(world.margin).array(world.niche).digest();
}
