/** The end of a match: its log to keep, and the seats' results worked out from it, once. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { SeatResult } from '../../shared/match/score.ts';
import type { Connection } from '../net/connection.ts';
import { replayInWorker } from '../net/playback.ts';
import type { FromPlayback } from '../net/playbackMessages.ts';

export interface Results {
  readonly stage: 'working' | 'done' | 'failed';
  /** As many as are worked out so far. */
  readonly seats: readonly SeatResult[];
}

export interface Outcome {
  readonly results: ReadonlySignal<Results>;
  /** The log as JSONL text, once it has come. */
  readonly log: ReadonlySignal<string | null>;
  /** Fetches the log and works out the results; again does nothing. */
  begin(): void;
  dispose(): void;
}

/** `results` after one more message of the worker. */
function afterMessage(results: Results, message: FromPlayback): Results {
  if (message.type === 'result') return { stage: 'working', seats: [...results.seats, message.result] };
  if (message.type === 'done') return { ...results, stage: 'done' };
  return message.type === 'unreadable' ? { ...results, stage: 'failed' } : results;
}

export function createOutcome(connection: Pick<Connection, 'log'>): Outcome {
  const results = signal<Results>({ stage: 'working', seats: [] });
  const log = signal<string | null>(null);
  let begun = false;
  let giveUp = () => {};
  const take = (message: FromPlayback) => {
    results.value = afterMessage(results.peek(), message);
  };
  return {
    results,
    log,
    begin() {
      if (begun) return;
      begun = true;
      connection.log().then(
        (text) => {
          log.value = text;
          giveUp = replayInWorker({ text, score: true }, take);
        },
        () => take({ type: 'unreadable' }),
      );
    },
    dispose: () => giveUp(),
  };
}
