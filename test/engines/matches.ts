/**
 * What every engine runs: whole matches on random scenarios under random offers. It is made into one classic script,
 * so nothing here may need a browser, Node or a clock.
 */
import { announcedIn } from '../../shared/economy/headlines/announce.ts';
import { advance, createWorld, hashWorld } from '../../shared/economy/index.ts';
import { randomDecisions } from '../random/decisions.ts';
import { drawFor } from '../random/draw.ts';
import { randomOffer } from '../random/offer.ts';
import { randomScenario } from '../random/scenario.ts';

/** One line a turn, the start included: `seed turn hash`. */
function playMatch(seed: number): string[] {
  const scenario = randomScenario(seed);
  let world = createWorld(scenario, seed);
  const lines = [`${seed} 0 ${hashWorld(world)}`];
  for (let turn = 1; world.elapsed < scenario.years; turn++) {
    const long = drawFor(seed, turn, -1)('years') < 0.5 && world.elapsed + 2 <= scenario.years;
    const years = long ? 2 : 1;
    const offers = scenario.territories.map((_, place) => randomOffer(seed, turn, place));
    const announced = Array.from({ length: years }, (_, year) => announcedIn(world, world.elapsed + year)).flat();
    world = advance(world, offers, years, randomDecisions(seed, turn, announced, offers.length));
    lines.push(`${seed} ${turn} ${hashWorld(world)}`);
  }
  return lines;
}

/** The turns of `matches` matches, seeds `from`, `from` + 1, … */
export const run = (from: number, matches: number): string[] =>
  Array.from({ length: matches }, (_, i) => playMatch(from + i)).flat();
