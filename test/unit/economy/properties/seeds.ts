/**
 * Seeds of the property tests: `FROM=1000 npm run -s unit -- properties` tries others. What is found is told with its
 * seed and turn.
 */
import type { Scenario } from '../../../../shared/scenario/scenario.ts';
import { type OfferOf, type PlayedTurn, playRandomly } from '../../../random/match.ts';

const FROM = Number(process.env.FROM ?? 0);

export const seeds = (count: number): number[] => Array.from({ length: count }, (_, i) => FROM + i);

/** Plays one match a seed to its end, or to the first turn in which something is found. */
export const findings = (
  all: readonly number[],
  scenarioOf: (seed: number) => Scenario,
  find: (turn: PlayedTurn) => readonly string[],
  offerOf?: OfferOf,
): string[] =>
  all.flatMap((seed) => {
    for (const turn of playRandomly(scenarioOf(seed), seed, offerOf)) {
      const found = find(turn);
      if (found.length > 0) return found.slice(0, 5).map((what) => `seed ${seed}, turn ${turn.turn}: ${what}`);
    }
    return [];
  });
