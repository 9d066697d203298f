import { computed, type ReadonlySignal } from '@preact/signals';
import type { Film } from '../../net/playbackMessages.ts';
import type { Past } from './past.ts';

/** The past of a match seen again: all of it is at hand, and every turn can be explained from the log. */
export function filmPast(film: Film, turn: ReadonlySignal<number>, why: Past['why']): Past {
  const all = film.turns.map(({ annal }) => ({ ...annal, own: [] }));
  return { turns: computed(() => all.slice(0, turn.value + 1)), want() {}, why, dispose() {} };
}
