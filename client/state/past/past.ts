/** The past of the match on the screen: asked for when a panel first needs it, and kept up by itself from then on. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { AnnalTexts, ReadAnnal } from '../../../shared/match/annals/annals.ts';
import { readAnnals } from '../../../shared/match/annals/annals.ts';
import type { Happened } from '../../../shared/match/explain.ts';
import type { WhyAnswer } from '../../../shared/protocol/questions.ts';
import type { Connection } from '../../net/connection.ts';

export interface Past {
  /** Every turn up to the one on the screen, the start first; empty until they have come. */
  readonly turns: ReadonlySignal<readonly ReadAnnal[]>;
  /** Something is to be shown that needs it. */
  want(): void;
  /** Why something happened in a turn; `null` where nobody can say. */
  why(turn: number, subject: Happened): Promise<WhyAnswer | null>;
  dispose(): void;
}

type Source = Pick<Connection, 'annals' | 'why' | 'view' | 'reading'>;

export function createPast(source: Source): Past {
  const { view, reading } = source;
  const wanted = signal(false);
  const turns = signal<readonly ReadAnnal[]>([]);
  /** Whose news they carry: somebody who changes seats reads the past anew. */
  const seat = computed(() => view.value?.you.seat ?? null);
  const played = computed(() => reading.value?.history.length ?? 0);
  let asking = false;
  let carried: number | null = null;

  async function ask(): Promise<void> {
    asking = true;
    const from = carried === seat.peek() ? turns.peek().length : 0;
    carried = seat.peek();
    const texts = await source.annals(from, carried);
    asking = false;
    if (texts) take(texts);
  }
  function take(texts: AnnalTexts): void {
    const before = turns.peek().slice(0, texts.from);
    if (texts.from === before.length) turns.value = [...before, ...readAnnals(texts)];
    if (carried !== seat.peek() || turns.peek().length < played.peek()) void ask();
  }
  const follow = effect(() => {
    // All three are read first: each is to be followed.
    const [want, reader, length] = [wanted.value, seat.value, played.value];
    const behind = turns.peek().length < length || carried !== reader;
    if (want && behind && !asking) void ask();
  });
  return {
    turns,
    want: () => {
      wanted.value = true;
    },
    why: (turn, subject) => source.why(turn, subject),
    dispose: follow,
  };
}
