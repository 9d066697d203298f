/** Lucks that are nobody's: under which the public course is lived again beside the match, and its result held to the test. */
import type { Scenario } from '../scenario/scenario.ts';

/** Seeds of the lucks are counted from here. A match draws its own from all 32 bits, and tells nobody. */
const FIRST_SEED = 0x0ca7077e;
/** A year of a map of more territories takes long. */
const SMALL_MAP = 64;

/** How many lucks there is time for. */
interface Lucks {
  /** For a forecast, and for the estimates of the own seat and of the country. */
  readonly ahead: number;
  /** For the estimate of every other seat. */
  readonly others: number;
  /** For the result at the end, beside the match's own. */
  readonly end: number;
}

const ON_SMALL_MAP: Lucks = { ahead: 6, others: 3, end: 7 };
const ON_LARGE_MAP: Lucks = { ahead: 3, others: 0, end: 2 };

export const lucksOn = ({ territories }: Scenario): Lucks =>
  territories.length > SMALL_MAP ? ON_LARGE_MAP : ON_SMALL_MAP;

/** The seeds of the first so many lucks. */
export const seedsOf = (lucks: number): number[] => Array.from({ length: lucks }, (_, luck) => FIRST_SEED + luck);
