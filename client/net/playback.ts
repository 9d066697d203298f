import type { FromPlayback, ToPlayback } from './playbackMessages.ts';

/** Replays a log in a worker. `take` hears everything in order; the returned function gives up. */
export function replayInWorker(order: ToPlayback, take: (message: FromPlayback) => void): () => void {
  const worker = new Worker(new URL('./playback.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromPlayback>) => take(data);
  worker.onerror = () => take({ type: 'unreadable' });
  worker.postMessage(order);
  return () => worker.terminate();
}
