/**
 * What this hand has sent and no view has told yet: shown at once over what the view says, and taken back if it is
 * refused. One value a key; a newer move of the same key replaces an older one.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Command, Refusal } from '../../shared/match/commands.ts';
import type { MatchView } from '../../shared/match/view.ts';
import type { Connection } from '../net/connection.ts';

/** `sent`: on its way; `kept`: accepted, until a view that tells it arrives. */
interface Move<Value> {
  readonly value: Value;
  readonly stage: 'sent' | 'kept';
}

export interface Moves<Key, Value> {
  readonly values: ReadonlySignal<ReadonlyMap<Key, Value>>;
  /** Shows the value until a view tells it or the command is refused. */
  send(key: Key, value: Value, command: Command): Promise<Refusal | null>;
  dispose(): void;
}

/** `isTold` says whether a view already shows a value. */
export function createMoves<Key, Value>(
  connection: Pick<Connection, 'send'>,
  view: ReadonlySignal<MatchView | null>,
  isTold: (view: MatchView, key: Key, value: Value) => boolean,
): Moves<Key, Value> {
  const moves = signal<ReadonlyMap<Key, Move<Value>>>(new Map());
  const put = (key: Key, move: Move<Value> | null) => {
    const next = new Map(moves.peek());
    if (move) next.set(key, move);
    else next.delete(key);
    moves.value = next;
  };
  const dispose = effect(() => {
    if (view.value === null) return;
    const left = [...moves.peek()].filter(([, move]) => move.stage !== 'kept');
    if (left.length !== moves.peek().size) moves.value = new Map(left);
  });
  return {
    values: computed(() => new Map([...moves.value].map(([key, { value }]) => [key, value]))),
    async send(key, value, command) {
      const move: Move<Value> = { value, stage: 'sent' };
      put(key, move);
      const refusal = await connection.send(command);
      if (moves.peek().get(key) !== move) return refusal;
      const now = view.peek();
      put(key, refusal || (now && isTold(now, key, value)) ? null : { value, stage: 'kept' });
      return refusal;
    },
    dispose,
  };
}
