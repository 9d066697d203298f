/** What the table remembers of pacts from turn to turn: whose word was broken, and who turned whom down. */

import type { Entry } from './entry.ts';
import type { Match } from './match.ts';
import { seatOf } from './rules/basics.ts';

type Turns = Map<number, number>;

export class Memory {
  readonly #breaches: Turns = new Map();
  readonly #proposers = new Map<number, number>();
  readonly #refusals = new Map<number, Turns>();

  /** Takes in the next entry and the match after it. */
  take({ state }: Match, entry: Entry): void {
    if (entry.type === 'turn') {
      for (const { pact } of state.settled.pacts) for (const seat of pact.broken) this.#breaches.set(seat, entry.turn);
    }
    if (entry.type !== 'command') return;
    const { by, command } = entry;
    if (command.type === 'propose') this.#proposers.set(state.proposals, seatOf(state, by)!);
    if (command.type === 'decline') this.#refuse(this.#proposers.get(command.pact)!, seatOf(state, by)!, state.turn);
  }

  /** The turn in which each seat last broke a pact: news. */
  get breaches(): ReadonlyMap<number, number> {
    return this.#breaches;
  }

  /** The turn in which each seat last turned down a proposal of this one: known to it. */
  refusalsOf(seat: number): ReadonlyMap<number, number> {
    return this.#refusals.get(seat) ?? new Map();
  }

  #refuse(proposer: number, by: number, turn: number): void {
    const turns = this.#refusals.get(proposer) ?? new Map<number, number>();
    this.#refusals.set(proposer, turns.set(by, turn));
  }
}
