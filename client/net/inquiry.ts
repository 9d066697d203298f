/** Questions to an authority about the past: one at a time, asked again after a drop, each answered once. */
import type { AnnalTexts } from '../../shared/match/annals/annals.ts';
import type { Ask, Question, Told, WhyAnswer } from '../../shared/protocol/questions.ts';

interface Answers {
  readonly annals: AnnalTexts;
  readonly why: WhyAnswer;
}

interface Pending {
  readonly ask: Ask;
  readonly settle: (told: Told | null) => void;
}

export class Inquiry {
  readonly #transmit: (ask: Ask) => void;
  readonly #pending: Pending[] = [];
  #open = false;
  #over = false;
  #asked = 0;

  constructor(transmit: (ask: Ask) => void) {
    this.#transmit = transmit;
  }

  /** Resolves to `null` where nobody will answer any more. */
  put<Q extends Question>(question: Q): Promise<Answers[Q['about']] | null> {
    if (this.#over) return Promise.resolve(null);
    return new Promise((resolve) => {
      const settle = (told: Told | null) => resolve(told && (told.answer as Answers[Q['about']]));
      this.#pending.push({ ask: { number: this.#asked++, question }, settle });
      if (this.#pending.length === 1) this.resume(this.#open);
    });
  }

  told(told: Told): void {
    if (this.#pending[0]?.ask.number !== told.number) return;
    this.#pending.shift()!.settle(told);
    this.resume(this.#open);
  }

  /** The line is open, maybe again (or not): what was under way is asked once more. */
  resume(open = true): void {
    this.#open = open;
    const [first] = this.#pending;
    if (first && open) this.#transmit(first.ask);
  }

  giveUp(): void {
    this.#over = true;
    for (const { settle } of this.#pending.splice(0)) settle(null);
  }
}
