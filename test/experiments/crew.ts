/**
 * Tasks over several threads. Each hand takes the next task when it is free, so who does what depends on the
 * machine; what comes of a task does not, and results stand in the order of the tasks.
 */
import { Worker } from 'node:worker_threads';
import { measure, type Task } from './measure.ts';

/** Called when a task is done, with how many are. */
type Progress = (done: number) => void;

/** The trials of every task, in their order. With one hand, all in this thread. */
export function measureAll(tasks: readonly Task[], hands: number, progress: Progress = () => {}): Promise<unknown[][]> {
  if (hands > 1 && tasks.length > 1) return share(tasks, Math.min(hands, tasks.length), progress);
  return Promise.resolve(
    tasks.map((task, index) => {
      const trials = measure(task);
      progress(index + 1);
      return trials;
    }),
  );
}

async function share(tasks: readonly Task[], hands: number, progress: Progress): Promise<unknown[][]> {
  const results: unknown[][] = [];
  const queue = tasks.entries();
  let done = 0;
  const workers = Array.from({ length: hands }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  const work = async (worker: Worker): Promise<void> => {
    for (const [index, task] of queue) {
      results[index] = await ask(worker, task);
      progress(++done);
    }
  };
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return results;
}

function ask(worker: Worker, task: Task): Promise<unknown[]> {
  return new Promise<unknown[]>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (trials: unknown[]) => {
      worker.off('error', reject);
      resolve(trials);
    });
    worker.postMessage(task);
  });
}
