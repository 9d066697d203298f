import type { CommandId } from '../brand.ts';
import type { Command } from './commands.ts';
import type { Actor, Entry } from './entry.ts';
import { type Match, playTurn, stepMatch } from './match.ts';

/** Entries that are kept together or not at all, and the match after each. */
export class Batch {
  readonly steps: { readonly match: Match; readonly entry: Entry }[] = [];
  readonly #at: number;
  #match: Match;

  constructor(match: Match, at: number) {
    this.#match = match;
    this.#at = at;
  }

  /** The match after the last entry. */
  get match(): Match {
    return this.#match;
  }

  get entries(): readonly Entry[] {
    return this.steps.map((step) => step.entry);
  }

  /** Adds a command that has passed its check. */
  command(by: Actor, id: CommandId, command: Command): void {
    const entry: Entry = { type: 'command', seq: this.#match.state.seq + 1, at: this.#at, by, id, command };
    const step = stepMatch(this.#match, entry);
    if (!step.ok) throw new Error(`A checked command cannot follow: ${JSON.stringify(step.error)}`);
    this.#add(step.value, entry);
  }

  byClock(command: Command): void {
    this.command('clock', this.clockId(), command);
  }

  byBot(seat: number, command: Command): void {
    this.command(`bot:${seat}`, this.#nextId('bot'), command);
  }

  /** Plays the turn with the drafts as they stand. */
  turn(): void {
    const played = playTurn(this.#match, this.#at);
    this.#add(played.match, played.entry);
  }

  /** A name for the clock's next command: the same match always gives the same. */
  clockId(): CommandId {
    return this.#nextId('clock');
  }

  #nextId(who: string): CommandId {
    return `${who}-${this.#match.state.seq + 1}` as CommandId;
  }

  #add(match: Match, entry: Entry): void {
    this.#match = match;
    this.steps.push({ match, entry });
  }
}
