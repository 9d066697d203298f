/**
 * What every engine runs: whole matches on random scenarios under random offers. It is made into one classic script,
 * so nothing here may need a browser, Node or a clock.
 */
import { createWorld, hashWorld } from '../../shared/economy/index.ts';
import { playRandomly } from '../random/match.ts';
import { randomScenario } from '../random/scenario.ts';

/** One line a turn, the start included: `seed turn hash`. */
function playMatch(seed: number): string[] {
  const scenario = randomScenario(seed);
  const lines = [`${seed} 0 ${hashWorld(createWorld(scenario, seed))}`];
  for (const { turn, after } of playRandomly(scenario, seed)) lines.push(`${seed} ${turn} ${hashWorld(after)}`);
  return lines;
}

/** The turns of `matches` matches, seeds `from`, `from` + 1, … */
export const run = (from: number, matches: number): string[] =>
  Array.from({ length: matches }, (_, i) => playMatch(from + i)).flat();
