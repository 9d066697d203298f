/** How the host spreads the State's budget: what the table has, with this hand's own moves over it. */
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Spread } from '../../shared/economy/decisions.ts';
import type { MatchView } from '../../shared/match/view.ts';
import { STATE_PROGRAMMES, type StateProgramme } from '../../shared/scenario/scenario.ts';
import type { Connection } from '../net/connection.ts';
import { createMoves } from './moves.ts';

/** Percent a programme when the host takes the State over: something of each, and room to move. */
const FIRST = 15;
export const FIRST_SPREAD = Object.fromEntries(STATE_PROGRAMMES.map((id) => [id, FIRST])) as Spread;

export interface SpreadDraft {
  /** `null` while the calendar stands. */
  readonly value: ReadonlySignal<Spread | null>;
  /** Shows a value under the finger; sends nothing. */
  hold(programme: StateProgramme, percent: number): void;
  commit(programme: StateProgramme, percent: number): void;
  /** Takes the State over, or gives it back to its calendar (`null`). */
  set(spread: Spread | null): void;
  dispose(): void;
}

export const spentOf = (spread: Spread): number => STATE_PROGRAMMES.reduce((sum, id) => sum + spread[id], 0);

/** The most that a programme may have beside the others, percent. */
export const mostFor = (spread: Spread, programme: StateProgramme): number => 100 - spentOf(spread) + spread[programme];

const same = (a: Spread | null, b: Spread | null): boolean =>
  a === b || (a !== null && b !== null && STATE_PROGRAMMES.every((id) => a[id] === b[id]));

export function createSpread(
  connection: Pick<Connection, 'send'>,
  view: ReadonlySignal<MatchView | null>,
): SpreadDraft {
  const moves = createMoves<'spread', Spread | null>(connection, view, (now, _, spread) => same(now.spread, spread));
  const held = signal<Spread | null>(null);
  const settled = computed<Spread | null>(() => {
    const moved = moves.values.value.get('spread');
    return moved === undefined ? (view.value?.spread ?? null) : moved;
  });
  const set = (spread: Spread | null) =>
    batch(() => {
      held.value = null;
      void moves.send('spread', spread, { type: 'spread', spread });
    });
  const moved = (programme: StateProgramme, percent: number): Spread => ({
    ...(settled.peek() ?? FIRST_SPREAD),
    [programme]: percent,
  });
  return {
    value: computed(() => held.value ?? settled.value),
    hold(programme, percent) {
      held.value = moved(programme, percent);
    },
    commit: (programme, percent) => set(moved(programme, percent)),
    set,
    dispose: moves.dispose,
  };
}
