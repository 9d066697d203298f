/** Matches on random scenarios, under random offers and decisions: what an explanation is held against. */
import { announcedIn } from '../../../shared/economy/headlines/announce.ts';
import { advance, createWorld, type TurnInput } from '../../../shared/economy/index.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { randomDecisions } from '../../random/decisions.ts';
import { randomOffer } from '../../random/offer.ts';
import { randomScenario } from '../../random/scenario.ts';

/** A turn as it was played. */
export interface Played extends TurnInput {
  readonly after: ReturnType<typeof advance>;
}

/** Every turn of a match; those of odd seeds have two years. */
export function* turnsOf(seed: number, scenario: Scenario = randomScenario(seed)): Generator<Played> {
  let world = createWorld(scenario, seed);
  for (let turn = 1; world.elapsed < scenario.years; turn++) {
    const years = Math.min(1 + (seed % 2), scenario.years - world.elapsed);
    const offers = scenario.territories.map((_, place) => randomOffer(seed, turn, place));
    const announced = Array.from({ length: years }, (_, i) => announcedIn(world, world.elapsed + i)).flat();
    const decisions = randomDecisions(seed, turn, announced, offers.length);
    const after = advance(world, offers, years, decisions);
    yield { world, offers, years, decisions, after };
    world = after;
  }
}

export const SEEDS = Array.from({ length: 16 }, (_, i) => 600 + i);

/** How far sums of floating numbers may lie apart, beside the size of what is summed. */
export const EXACT = 1e-9;
