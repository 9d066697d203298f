/**
 * The region as anybody may imagine it: the public scenario, lived through again under the offers that were made
 * public turn by turn, with a luck of its own. Neither the match's luck nor anybody's draft goes into it.
 */
import type { Spread } from '../economy/decisions.ts';
import { advance, createWorld, type World } from '../economy/index.ts';
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** What everybody knows of a turn that was played. Bids are left out: other luck announces other projects. */
export interface PublicTurn {
  /** Index-aligned with the scenario's territories. */
  readonly offers: readonly Offer[];
  readonly years: number;
  /** How an instructor spread the State's budget, or `null`. */
  readonly spread: Spread | null;
}

/** Any number does, as long as no match's luck decides it. */
const LUCK = 1974;

export class Imagination {
  readonly #scenario: Scenario;
  readonly #unlived: PublicTurn[] = [];
  #world: World | null = null;
  #elapsed = 0;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** Takes in a turn that was played. It is lived through when somebody asks: most bots never do. */
  take(turn: PublicTurn): void {
    this.#unlived.push(turn);
    this.#elapsed += turn.years;
  }

  /** Years played so far. */
  get elapsed(): number {
    return this.#elapsed;
  }

  /** The imagined world after the turns taken in. */
  get world(): World {
    let world = this.#world ?? createWorld(this.#scenario, LUCK);
    for (const { offers, years, spread } of this.#unlived.splice(0)) world = advance(world, offers, years, { spread });
    this.#world = world;
    return world;
  }
}
