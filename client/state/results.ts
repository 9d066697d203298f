/** The results of a finished match, worked out from its log. */
import { signal } from '@preact/signals';
import type { SeatResult } from '../../shared/match/score.ts';
import type { FromPlayback } from '../net/playbackMessages.ts';

export interface Results {
  readonly stage: 'working' | 'done' | 'failed';
  /** As many as are worked out so far. */
  readonly seats: readonly SeatResult[];
}

export function createResults() {
  const results = signal<Results>({ stage: 'working', seats: [] });
  return {
    results,
    take(message: FromPlayback): void {
      const { seats } = results.peek();
      if (message.type === 'result') results.value = { stage: 'working', seats: [...seats, message.result] };
      if (message.type === 'done') results.value = { stage: 'done', seats };
      if (message.type === 'unreadable') results.value = { stage: 'failed', seats };
    },
  };
}
