/**
 * The region as anybody may imagine it: the public scenario, lived through again under what was made public turn by
 * turn, with a luck of its own. Neither the match's luck nor anybody's draft goes into it.
 */
import { createWorld, type World } from '../economy/index.ts';
import { live, type TurnPlan } from '../economy/untold.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Any number does, as long as no match's luck decides it. */
const LUCK = 1974;

export class Imagination {
  readonly #scenario: Scenario;
  readonly #unlived: TurnPlan[] = [];
  #world: World | null = null;
  #elapsed = 0;

  constructor(scenario: Scenario) {
    this.#scenario = scenario;
  }

  /** Takes in a turn that was played. It is lived through when somebody asks: most bots never do. */
  take(turn: TurnPlan): void {
    this.#unlived.push(turn);
    this.#elapsed += turn.years;
  }

  /** Years played so far. */
  get elapsed(): number {
    return this.#elapsed;
  }

  /** The imagined world after the turns taken in. */
  get world(): World {
    this.#world = this.#unlived.splice(0).reduce(live, this.#world ?? createWorld(this.#scenario, LUCK));
    return this.#world;
  }
}
