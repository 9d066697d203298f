/**
 * The offer as it stands on the panel: the authority's draft with this hand's own moves over it, shown at once
 * and taken back if they are refused.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '../../shared/match/commands.ts';
import type { MatchView } from '../../shared/match/view.ts';
import type { Instrument } from '../../shared/offer/instruments.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Connection } from '../net/connection.ts';
import { createMoves } from './moves.ts';
import { type Change, changesTo } from './share.ts';

/** Points that one share gave up for another. */
export interface Taken {
  readonly instrument: Instrument;
  readonly points: number;
  /** What it is left with. */
  readonly left: number;
}

export interface Draft {
  /** `null` without a seat. */
  readonly offer: ReadonlySignal<Offer | null>;
  /** What the last move took from the other shares, as long as they stand there. */
  readonly taken: ReadonlySignal<readonly Taken[]>;
  /** Shows a value under the finger, and what it would take from the other shares; sends nothing. */
  hold(instrument: Instrument, value: number): void;
  /** Sends a value, and before it what makes room for it; it stays shown unless it is refused. */
  commit(instrument: Instrument, value: number): Promise<Refusal | null>;
  dispose(): void;
}

const over = (offer: Offer, changes: Iterable<Change>): Offer => ({
  ...offer,
  ...Object.fromEntries([...changes].map(({ instrument, value }) => [instrument, value])),
});

export function createDraft(connection: Pick<Connection, 'send'>, view: ReadonlySignal<MatchView | null>): Draft {
  const moves = createMoves<Instrument, number>(connection, view, ({ you }, instrument, value) => {
    return you.draft?.[instrument] === value;
  });
  const held = signal<readonly Change[]>([]);
  const last = signal<{ readonly turn: number; readonly taken: readonly Taken[] }>({ turn: 0, taken: [] });
  const settled = computed<Offer | null>(() => {
    const base = view.value?.you.draft;
    return base
      ? over(
          base,
          [...moves.values.value].map(([instrument, value]) => ({ instrument, value })),
        )
      : null;
  });
  const offer = computed(() => (settled.value ? over(settled.value, held.value) : null));
  const plan = (instrument: Instrument, value: number): Change[] => {
    const now = settled.peek();
    return now ? changesTo(now, instrument, value) : [{ instrument, value }];
  };
  const note = (changes: readonly Change[]) => {
    const now = settled.peek();
    const taken = changes
      .slice(0, -1)
      .map(({ instrument, value }) => ({ instrument, points: (now?.[instrument] ?? value) - value, left: value }));
    last.value = { turn: view.peek()?.turn ?? 0, taken };
  };
  const send = ({ instrument, value }: Change): Promise<Refusal | null> =>
    moves.send(instrument, value, { type: 'set', instrument, value });
  return {
    offer,
    taken: computed(() => {
      const { turn, taken } = last.value;
      const stands = turn === view.value?.turn && taken.every((one) => offer.value?.[one.instrument] === one.left);
      return stands ? taken : [];
    }),
    dispose: moves.dispose,
    hold(instrument, value) {
      batch(() => {
        const changes = plan(instrument, value);
        note(changes);
        // A finger that came back lets go without a word: nothing then hides what the others do.
        held.value = settled.peek()?.[instrument] === value ? [] : changes;
      });
    },
    async commit(instrument, value) {
      const answers = batch(() => {
        const changes = plan(instrument, value);
        note(changes);
        held.value = [];
        return changes.map(send);
      });
      return (await Promise.all(answers)).find((answer) => answer !== null) ?? null;
    },
  };
}
