/** What this seat says of the coming turn: the authority's list with this hand's own moves over it. */
import { computed, type ReadonlySignal } from '@preact/signals';
import type { MatchView } from '../../shared/match/view.ts';
import type { Direction, Wagered, Wagers } from '../../shared/match/wager.ts';
import type { Connection } from '../net/connection.ts';
import { createMoves } from './moves.ts';

export interface WagerDraft {
  readonly values: ReadonlySignal<Wagers>;
  /** Says how an indicator will move; `null` takes it back. */
  say(on: Wagered, direction: Direction | null): void;
  dispose(): void;
}

export function createWagers(connection: Pick<Connection, 'send'>, view: ReadonlySignal<MatchView | null>): WagerDraft {
  const moves = createMoves<Wagered, Direction | null>(connection, view, ({ you }, on, direction) => {
    return (you.wagers?.[on] ?? null) === direction;
  });
  return {
    values: computed(() => {
      const said = new Map<string, Direction | null>(Object.entries(view.value?.you.wagers ?? {}));
      for (const [on, direction] of moves.values.value) said.set(on, direction);
      return Object.fromEntries([...said].filter(([, direction]) => direction !== null)) as Wagers;
    }),
    say(on, direction) {
      void moves.send(on, direction, { type: 'wager', on, direction });
    },
    dispose: moves.dispose,
  };
}
