/** A draw remembers the lives it has lived: most experiments ask for the same baseline. */
import type { Scenario } from '../../shared/scenario/scenario.ts';
import type { Cast } from './cast.ts';
import type { Draw } from './experiment.ts';
import { probe } from './probe.ts';
import { type Circumstances, follow, type Life } from './vocabulary.ts';

/** The same circumstances always have the same name. */
function nameOf({ offers, ...rest }: Circumstances): string {
  return JSON.stringify([Object.entries(rest).sort(), [...(offers ?? [])].sort(([a], [b]) => a - b)]);
}

export function drawOf(scenario: Scenario, cast: Cast, seed: number): Draw {
  const lives = new Map<string, Life>();
  return {
    seed,
    scenario,
    cast,
    live(circumstances = {}) {
      const name = nameOf(circumstances);
      const life = lives.get(name) ?? follow(scenario, seed, circumstances, probe);
      lives.set(name, life);
      return life;
    },
  };
}
