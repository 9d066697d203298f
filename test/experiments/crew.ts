/** The crew that measures experiments. */
import { doAll, type Progress } from '../crew.ts';
import { measure, type Task } from './measure.ts';

const MEASURING = { work: measure, module: new URL('./worker.ts', import.meta.url) };

/** The trials of every task, in their order. */
export const measureAll = (tasks: readonly Task[], hands: number, progress?: Progress): Promise<unknown[][]> =>
  doAll(tasks, MEASURING, hands, progress);
