/** The end of a match: its log to keep, and the results worked out from it, once. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { CountryFacts } from '../../shared/match/country.ts';
import type { SeatResult, Telling } from '../../shared/match/results.ts';
import type { Connection } from '../net/connection.ts';
import { replayInWorker } from '../net/playback.ts';
import type { FromPlayback } from '../net/playbackMessages.ts';

export interface Results {
  readonly stage: 'working' | 'done' | 'failed';
  /** Every seat under as many lucks as are worked out so far, the match's own first. */
  readonly seats: readonly SeatResult[];
  /** The country likewise. */
  readonly country: readonly CountryFacts[];
  /** Share of the work that is done, 0 to 1. */
  readonly progress: number;
}

export interface Outcome {
  readonly results: ReadonlySignal<Results>;
  /** The log as JSONL text, once it has come. */
  readonly log: ReadonlySignal<string | null>;
  /** Fetches the log and works out the results; again does nothing. */
  begin(): void;
  dispose(): void;
}

const NOTHING: Results = { stage: 'working', seats: [], country: [], progress: 0 };

function withSeat(seats: readonly SeatResult[], { seat, score }: Telling & { of: 'seat' }): readonly SeatResult[] {
  const known = seats.find((result) => result.seat === seat);
  if (!known) return [...seats, { seat, lucks: [score] }];
  return seats.map((result) => (result === known ? { seat, lucks: [...known.lucks, score] } : result));
}

/** `results` after one more message of the worker. */
function afterMessage(results: Results, message: FromPlayback): Results {
  if (message.type === 'telling') {
    const { telling, of } = message;
    const progress = results.progress + 1 / of;
    if (telling.of === 'seat') return { ...results, progress, seats: withSeat(results.seats, telling) };
    return { ...results, progress, country: [...results.country, telling.gain] };
  }
  if (message.type === 'done') return { ...results, stage: 'done' };
  return message.type === 'unreadable' ? { ...results, stage: 'failed' } : results;
}

export function createOutcome(connection: Pick<Connection, 'log'>): Outcome {
  const results = signal<Results>(NOTHING);
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
          giveUp = replayInWorker({ text, score: true }, take).close;
        },
        () => take({ type: 'unreadable' }),
      );
    },
    dispose: () => giveUp(),
  };
}
