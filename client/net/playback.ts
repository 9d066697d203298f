import type { Happened } from '../../shared/match/explain.ts';
import type { WhyAnswer } from '../../shared/protocol/questions.ts';
import type { FromPlayback, PlaybackOrder, ToPlayback } from './playbackMessages.ts';

const start = () => new Worker(new URL('./playback.worker.ts', import.meta.url), { type: 'module' });

let spare: Worker | null = null;

/** Starts the worker ahead of need, so that a match can be reckoned up though the network is gone by then. */
export function prepareReplay(): void {
  spare ??= start();
}

/** A log in a worker's hands. */
export interface Replaying {
  /** Why something happened in a turn of it; `null` where nobody can say any more. */
  why(turn: number, subject: Happened): Promise<WhyAnswer | null>;
  close(): void;
}

/** Replays a log in a worker. `take` hears everything in order. */
export function replayInWorker(order: PlaybackOrder, take: (message: FromPlayback) => void): Replaying {
  const worker = spare ?? start();
  spare = null;
  const asked: ((answer: WhyAnswer | null) => void)[] = [];
  const post = (message: ToPlayback) => worker.postMessage(message);
  const giveUp = () => {
    for (const settle of asked.splice(0)) settle(null);
  };
  worker.onmessage = ({ data }: MessageEvent<FromPlayback>) => {
    if (data.type === 'why') asked.shift()?.(data.answer);
    else take(data);
  };
  worker.onerror = () => {
    giveUp();
    take({ type: 'unreadable' });
  };
  post({ type: 'play', ...order });
  return {
    why: (turn, subject) =>
      new Promise((resolve) => {
        asked.push(resolve);
        post({ type: 'why', turn, subject });
      }),
    close() {
      worker.terminate();
      giveUp();
    },
  };
}
