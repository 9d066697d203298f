/** The command: `npm run -s tournament -- --seeds 30 --json`. */
import { availableParallelism } from 'node:os';
import { readArguments, run, wholeNumber } from '../../tools/command.ts';
import { doAll } from '../crew.ts';
import { measure, tasksFor } from './measure.ts';
import { printSummary } from './print.ts';
import { summaryOf } from './summary.ts';

const USAGE = `usage: npm run -s tournament -- [--seeds 30] [--from 60000] [--json]
Every bot in every kind of seat of Valmarche, against the same opponents under the same luck; and what each instrument earns.`;
const OPTIONS = {
  seeds: { type: 'string', default: '30' },
  from: { type: 'string', default: '60000' },
  json: { type: 'boolean', default: false },
} as const;
const MOST_SEEDS = 10_000;
const LARGEST_SEED = 2 ** 32 - 1 - MOST_SEEDS;

const CONTEST = { work: measure, module: new URL('./worker.ts', import.meta.url) };

await run(async () => {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS });
  const seeds = wholeNumber('seeds', values.seeds, 1, MOST_SEEDS);
  const tasks = tasksFor(wholeNumber('from', values.from, 0, LARGEST_SEED), seeds);
  const trials = await doAll(tasks, CONTEST, availableParallelism(), (done) =>
    console.error(`${done} of ${tasks.length} seats`),
  );
  const summary = summaryOf(trials);
  console.log(values.json ? JSON.stringify(summary, null, 2) : printSummary(summary));
});
