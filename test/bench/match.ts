/** One match, timed year by year beside its lower bound. */
import { advance, createWorld, hashWorld } from '../../shared/economy/index.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { lowerBound } from './lowerBound.ts';
import { bytesOfWorld, held } from './memory.ts';
import { SEED } from './regions.ts';

/** Years after which memory is looked at. */
const LOOKS = 5;

export interface Timed {
  /** Milliseconds of each year, and of its lower bound measured right after it. */
  readonly times: readonly number[];
  readonly bounds: readonly number[];
  /** Most that stood at once. */
  readonly establishments: number;
  /** Bytes of the last world's arrays. */
  readonly bytes: number;
  /** Bytes held after a collection, at the start and at several years. */
  readonly held: readonly number[];
  /** Of the world after the last year. */
  readonly hash: string;
}

/** Lives so many years; `watched` looks at memory too, which takes time of its own but not of a year's. */
export function match(scenario: Scenario, years: number, watched = false): Timed {
  const offers = scenario.territories.map(({ offer }) => offer);
  const [times, bounds, memory]: number[][] = [[], [], []];
  let world = createWorld(scenario, SEED);
  let establishments = world.establishments.count;
  for (let year = 0; year < years; year++) {
    if (watched && year % LOOKS === 0) memory!.push(held());
    const start = performance.now();
    world = advance(world, offers);
    times!.push(performance.now() - start);
    bounds!.push(lowerBound(world));
    establishments = Math.max(establishments, world.establishments.count);
  }
  return {
    times: times!,
    bounds: bounds!,
    establishments,
    bytes: bytesOfWorld(world),
    held: memory!,
    hash: hashWorld(world),
  };
}
