/** The time left of a phase, counted down on this side from what the last view said. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { MatchView } from '../../shared/match/view.ts';

export type Clock =
  /** No timer: the phase waits for everybody, or for the one who paused it. */
  { readonly kind: 'none'; readonly paused: boolean } | { readonly kind: 'running' | 'paused'; readonly left: number };

export interface Countdown {
  readonly clock: ReadonlySignal<Clock>;
  /** Looks at the time again; to be called a few times a second. */
  tick(): void;
}

/** `now` is any steady count of milliseconds. */
export function countdown(view: ReadonlySignal<MatchView | null>, now: () => number): Countdown {
  const time = signal(now());
  const told = computed(() => ({ view: view.value, at: now() }));
  const clock = computed<Clock>(() => {
    const { view: seen, at } = told.value;
    if (!seen || seen.remaining === null) return { kind: 'none', paused: seen?.paused ?? false };
    if (seen.paused) return { kind: 'paused', left: seen.remaining };
    return { kind: 'running', left: Math.max(0, seen.remaining - Math.max(0, time.value - at)) };
  });
  return {
    clock,
    tick() {
      time.value = now();
    },
  };
}

/** `m:ss`, rounded up so that it reads 0:00 only when it is over. */
export function clockText(left: number): string {
  const seconds = Math.ceil(left / 1000);
  return `${Math.trunc(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
