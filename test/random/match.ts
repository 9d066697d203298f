/** Random matches, turn by turn: whatever scenario, offers, bids and spreads of the State's budget there may be. */
import { announcedIn } from '../../shared/economy/headlines/announce.ts';
import { advance, createWorld, type World } from '../../shared/economy/index.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { randomDecisions } from './decisions.ts';
import { drawFor } from './draw.ts';
import { randomOffer } from './offer.ts';

export type OfferOf = (seed: number, turn: number, place: number) => Offer;

export interface PlayedTurn {
  /** 1 is the first. */
  readonly turn: number;
  /** One or two. */
  readonly years: number;
  readonly before: World;
  readonly after: World;
}

/** Plays a scenario to its end under the luck of `seed`. */
export function* playRandomly(scenario: Scenario, seed: number, offerOf: OfferOf = randomOffer): Generator<PlayedTurn> {
  let before = createWorld(scenario, seed);
  for (let turn = 1; before.elapsed < scenario.years; turn++) {
    const long = drawFor(seed, turn, -1)('years') < 0.5 && before.elapsed + 2 <= scenario.years;
    const years = long ? 2 : 1;
    const offers = scenario.territories.map((_, place) => offerOf(seed, turn, place));
    const announced = Array.from({ length: years }, (_, year) => announcedIn(before, before.elapsed + year)).flat();
    const after = advance(before, offers, years, randomDecisions(seed, turn, announced, offers.length));
    yield { turn, years, before, after };
    before = after;
  }
}
