import type { Authority } from '../../shared/match/authority.ts';
import { answerTo } from '../../shared/protocol/answers.ts';
import { type Ask, decodeAsk } from '../../shared/protocol/questions.ts';
import type { Member } from './match-room.ts';

/** Between two answers, ms: an explanation plays a turn again, and a whole class may ask at once. */
const PAUSE = 20;

/**
 * Answers what pages ask about the past, one question after the other, in the order in which they came. Of a page one
 * question waits at most: one that asks again before it was answered is not heard.
 */
export class Desk {
  readonly #authority: Authority;
  readonly #fault: (error: unknown) => void;
  readonly #waiting = new Map<Member, Ask>();
  #next: NodeJS.Timeout | null = null;

  constructor(authority: Authority, fault: (error: unknown) => void) {
    this.#authority = authority;
    this.#fault = fault;
  }

  take(client: Member, message: unknown): void {
    const ask = decodeAsk(message);
    if (ask === null || this.#waiting.has(client)) return;
    this.#waiting.set(client, ask);
    this.#next ??= setTimeout(() => this.#answer(), PAUSE);
  }

  /** Somebody left. */
  forget(client: Member): void {
    this.#waiting.delete(client);
  }

  close(): void {
    if (this.#next) clearTimeout(this.#next);
    this.#waiting.clear();
  }

  #answer(): void {
    const [first] = this.#waiting;
    if (first) {
      const [client, ask] = first;
      this.#waiting.delete(client);
      try {
        client.send('told', answerTo(this.#authority, ask));
      } catch (error) {
        this.#fault(error);
      }
    }
    this.#next = this.#waiting.size > 0 ? setTimeout(() => this.#answer(), PAUSE) : null;
  }
}
