/** What this seat bids for the announced projects: the authority's draft with this hand's own moves over it. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { MatchView } from '../../shared/match/view.ts';
import type { Connection } from '../net/connection.ts';
import { createMoves } from './moves.ts';

/** kF a job and year by the project's id; what is not bid for is missing. */
type BidsByProject = Readonly<Record<number, number>>;

export interface Bids {
  readonly values: ReadonlySignal<BidsByProject>;
  /** Shows a value under the finger; sends nothing. */
  hold(project: number, value: number): void;
  commit(project: number, value: number): void;
  dispose(): void;
}

export function createBids(connection: Pick<Connection, 'send'>, view: ReadonlySignal<MatchView | null>): Bids {
  const moves = createMoves<number, number>(connection, view, ({ you }, project, value) => {
    return (you.bids?.[project] ?? 0) === value;
  });
  const held = signal<BidsByProject>({});
  return {
    values: computed(() => ({
      ...view.value?.you.bids,
      ...Object.fromEntries(moves.values.value),
      ...held.value,
    })),
    hold(project, value) {
      held.value = { [project]: value };
    },
    commit(project, value) {
      batch(() => {
        held.value = {};
        void moves.send(project, value, { type: 'bid', project, value });
      });
    },
    dispose: moves.dispose,
  };
}
