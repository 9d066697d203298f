/** A hand of the tournament's crew: measures what it is given, until it is let go. */
import { parentPort } from 'node:worker_threads';
import { measure, type Task } from './measure.ts';

parentPort!.on('message', (task: Task) => parentPort!.postMessage(measure(task)));
