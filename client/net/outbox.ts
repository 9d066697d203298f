import { nanoid } from 'nanoid';
import type { CommandId } from '../../shared/brand.ts';
import type { Command, Envelope, Refusal } from '../../shared/match/commands.ts';
import type { Answer } from '../../shared/protocol/messages.ts';

/** The server closes a line that brings more than 60 messages a second; so far apart they stay well below, ms. */
const GAP = 25;

interface Parcel {
  readonly id: CommandId;
  command: Command;
  readonly settle: ((refusal: Refusal | null) => void)[];
}

/**
 * Commands on their way: in order, one at a time, each kept until it is answered, so that a lost line loses none. The
 * authority knows a command by its id and answers a resend without doing it again.
 */
export class Outbox {
  readonly #transmit: (envelope: Envelope) => void;
  readonly #parcels: Parcel[] = [];
  #open = false;
  #underWay: Parcel | null = null;
  #gap: ReturnType<typeof setTimeout> | undefined;

  constructor(transmit: (envelope: Envelope) => void) {
    this.#transmit = transmit;
  }

  /** Resolves to the authority's answer: `null`, or why not. */
  put(command: Command): Promise<Refusal | null> {
    return new Promise((resolve) => {
      const last = this.#parcels.at(-1);
      if (last && last !== this.#underWay && overtakes(command, last.command)) {
        last.command = command;
        last.settle.push(resolve);
      } else {
        this.#parcels.push({ id: nanoid() as CommandId, command, settle: [resolve] });
      }
      this.#sendNext();
    });
  }

  /** The line is open, maybe again: whatever was under way is sent once more. */
  resume(): void {
    this.#open = true;
    this.#underWay = null;
    this.#sendNext();
  }

  pause(): void {
    this.#open = false;
  }

  answered(answer: Answer): void {
    const [first] = this.#parcels;
    if (first?.id !== answer.id) return;
    this.#parcels.shift();
    this.#underWay = null;
    for (const resolve of first.settle) resolve(answer.ok ? null : answer.refusal);
    this.#sendNext();
  }

  /** There is no line and there will be none. */
  giveUp(): void {
    clearTimeout(this.#gap);
    this.#open = false;
    for (const { settle } of this.#parcels.splice(0)) for (const resolve of settle) resolve('storeFailed');
  }

  #sendNext(): void {
    const [next] = this.#parcels;
    if (!next || !this.#open || this.#underWay || this.#gap !== undefined) return;
    this.#underWay = next;
    this.#gap = setTimeout(() => {
      this.#gap = undefined;
      this.#sendNext();
    }, GAP);
    this.#transmit({ id: next.id, command: next.command });
  }
}

/** A slider that moved on: nobody needs the value that it had in between. */
const overtakes = (later: Command, earlier: Command): boolean =>
  later.type === 'set' && earlier.type === 'set' && later.instrument === earlier.instrument;
