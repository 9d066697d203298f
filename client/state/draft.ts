/**
 * The offer as it stands on the panel: the authority's draft with this hand's own moves over it, shown at once
 * and taken back if they are refused. Room is made by the rule that the authority follows.
 */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '../../shared/match/commands.ts';
import { movedByOthers } from '../../shared/match/team/team.ts';
import type { MatchView } from '../../shared/match/view.ts';
import { type Instrument, SHARES } from '../../shared/offer/instruments.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import { withRoom } from '../../shared/offer/room.ts';
import type { Connection } from '../net/connection.ts';
import { createMoves } from './moves.ts';

/** Points that one share gave up for another. */
export interface Taken {
  readonly instrument: Instrument;
  readonly points: number;
}

export interface Draft {
  /** `null` without a seat. */
  readonly offer: ReadonlySignal<Offer | null>;
  /** What the last move took from the other shares, as long as it stands. */
  readonly taken: ReadonlySignal<readonly Taken[]>;
  /** Shows a value under the finger, and what it would take from the other shares; sends nothing. */
  hold(instrument: Instrument, value: number): void;
  /** Sends a value; it stays shown unless it is refused. */
  commit(instrument: Instrument, value: number): Promise<Refusal | null>;
  dispose(): void;
}

/** The last move of this hand, and the offer before it. */
interface LastMove {
  readonly turn: number;
  readonly instrument: Instrument;
  readonly value: number;
  readonly before: Offer;
}

/** What other shares gave between two offers. */
const takenBetween = (before: Offer, after: Offer, asked: Instrument): Taken[] =>
  SHARES.filter((id) => id !== asked && after[id] < before[id]).map((instrument) => ({
    instrument,
    points: before[instrument] - after[instrument],
  }));

export function createDraft(connection: Pick<Connection, 'send'>, view: ReadonlySignal<MatchView | null>): Draft {
  const moves = createMoves<Instrument, number>(connection, view, ({ you }, instrument, value) => {
    return you.draft?.[instrument] === value;
  });
  const held = signal<readonly [Instrument, number] | null>(null);
  const last = signal<LastMove | null>(null);
  /** The offer after a move of one's own: what teammates have moved gives last. */
  const after = (offer: Offer, instrument: Instrument, value: number): Offer => {
    const { team, player } = view.value!.you;
    return withRoom(offer, instrument, value, team && player ? movedByOthers(team, player) : []);
  };
  const settled = computed<Offer | null>(() => {
    const base = view.value?.you.draft;
    return base ? [...moves.values.value].reduce((offer, move) => after(offer, ...move), base) : null;
  });
  const offer = computed(() => {
    if (!settled.value || !held.value) return settled.value;
    return after(settled.value, ...held.value);
  });
  const note = (instrument: Instrument, value: number) => {
    const before = settled.peek();
    if (before) last.value = { turn: view.peek()!.turn, instrument, value, before };
  };
  return {
    offer,
    taken: computed(() => {
      const [move, now] = [last.value, offer.value];
      if (!move || !now || move.turn !== view.value?.turn || now[move.instrument] !== move.value) return [];
      return takenBetween(move.before, now, move.instrument);
    }),
    dispose: moves.dispose,
    hold(instrument, value) {
      batch(() => {
        note(instrument, value);
        // A finger that came back lets go without a word: nothing then hides what the others do.
        held.value = settled.peek()?.[instrument] === value ? null : [instrument, value];
      });
    },
    commit(instrument, value) {
      return batch(() => {
        // A slider that is left says once more where it stands: that is no move, and took nothing.
        const stood = settled.peek()?.[instrument] === value;
        if (!stood) note(instrument, value);
        held.value = null;
        if (stood) return Promise.resolve(null);
        return moves.send(instrument, value, { type: 'set', instrument, value });
      });
    },
  };
}
