/**
 * Tasks over several threads. Each hand takes the next task when it is free, so who does what depends on the
 * machine; what comes of a task does not, and results stand in the order of the tasks.
 */
import { Worker } from 'node:worker_threads';

/** Called when a task is done, with how many are. */
export type Progress = (done: number) => void;

/** How a task is done: in this thread by `work`, in others by the module that does the same with what it is sent. */
export interface Trade<Task, Done> {
  readonly work: (task: Task) => Done;
  readonly module: URL;
}

/** What comes of every task, in their order. With one hand, all in this thread. */
export async function doAll<Task, Done>(
  tasks: readonly Task[],
  { work, module }: Trade<Task, Done>,
  hands: number,
  progress: Progress = () => {},
): Promise<Done[]> {
  if (hands > 1 && tasks.length > 1) return share(tasks, module, Math.min(hands, tasks.length), progress);
  return tasks.map((task, index) => {
    const done = work(task);
    progress(index + 1);
    return done;
  });
}

async function share<Task, Done>(
  tasks: readonly Task[],
  module: URL,
  hands: number,
  progress: Progress,
): Promise<Done[]> {
  const results: Done[] = [];
  const queue = tasks.entries();
  let done = 0;
  const workers = Array.from({ length: hands }, () => new Worker(module));
  const work = async (worker: Worker): Promise<void> => {
    for (const [index, task] of queue) {
      results[index] = await ask<Task, Done>(worker, task);
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

function ask<Task, Done>(worker: Worker, task: Task): Promise<Done> {
  return new Promise<Done>((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (done: Done) => {
      worker.off('error', reject);
      resolve(done);
    });
    worker.postMessage(task);
  });
}
