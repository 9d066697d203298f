import type { FromPlayback, ToPlayback } from './playbackMessages.ts';

const start = () => new Worker(new URL('./playback.worker.ts', import.meta.url), { type: 'module' });

let spare: Worker | null = null;

/** Starts the worker ahead of need, so that a match can be reckoned up though the network is gone by then. */
export function prepareReplay(): void {
  spare ??= start();
}

/** Replays a log in a worker. `take` hears everything in order; the returned function gives up. */
export function replayInWorker(order: ToPlayback, take: (message: FromPlayback) => void): () => void {
  const worker = spare ?? start();
  spare = null;
  worker.onmessage = ({ data }: MessageEvent<FromPlayback>) => take(data);
  worker.onerror = () => take({ type: 'unreadable' });
  worker.postMessage(order);
  return () => worker.terminate();
}
