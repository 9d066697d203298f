/**
 * The offer as it stands on the panel: the authority's draft with this hand's own moves over it, shown at once
 * and taken back if they are refused.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Refusal } from '../../shared/match/commands.ts';
import type { MatchView } from '../../shared/match/view.ts';
import type { Instrument } from '../../shared/offer/instruments.ts';
import { ceiling, type Offer } from '../../shared/offer/offer.ts';
import type { Connection } from '../net/connection.ts';

/** `held`: under the finger; `sent`: on its way; `kept`: accepted, until a view that tells it arrives. */
interface Move {
  readonly value: number;
  readonly stage: 'held' | 'sent' | 'kept';
}
type Moves = ReadonlyMap<Instrument, Move>;

export interface Draft {
  /** `null` without a seat. */
  readonly offer: ReadonlySignal<Offer | null>;
  /** Shows a value under the finger, as far as the budget goes; sends nothing. Returns the value shown. */
  hold(instrument: Instrument, value: number): number;
  /** Sends a value; it stays shown unless it is refused. */
  commit(instrument: Instrument, value: number): Promise<Refusal | null>;
  dispose(): void;
}

export function createDraft(connection: Pick<Connection, 'send'>, view: ReadonlySignal<MatchView | null>): Draft {
  const moves = signal<Moves>(new Map());
  const put = (instrument: Instrument, move: Move | null) => {
    const next = new Map(moves.peek());
    if (move) next.set(instrument, move);
    else next.delete(instrument);
    moves.value = next;
  };
  const offer = computed<Offer | null>(() => {
    const base = view.value?.you.draft;
    if (!base) return null;
    const own = [...moves.value].map(([instrument, move]) => [instrument, move.value]);
    return { ...base, ...Object.fromEntries(own) };
  });
  const dispose = effect(() => {
    if (view.value === null) return;
    const left = [...moves.peek()].filter(([, move]) => move.stage !== 'kept');
    if (left.length !== moves.peek().size) moves.value = new Map(left);
  });
  const within = (instrument: Instrument, value: number): number => {
    const now = offer.peek();
    return now ? Math.min(value, Math.max(now[instrument], ceiling(now, instrument))) : value;
  };
  return {
    offer,
    dispose,
    hold(instrument, value) {
      const shown = within(instrument, value);
      put(instrument, { value: shown, stage: 'held' });
      return shown;
    },
    async commit(instrument, value) {
      const sent = within(instrument, value);
      const move: Move = { value: sent, stage: 'sent' };
      put(instrument, move);
      const refusal = await connection.send({ type: 'set', instrument, value: sent });
      if (moves.peek().get(instrument) !== move) return refusal;
      const told = view.peek()?.you.draft?.[instrument] === sent;
      put(instrument, refusal || told ? null : { value: sent, stage: 'kept' });
      return refusal;
    },
  };
}
