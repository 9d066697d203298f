/** The command: `npm run -s ulps -- --seeds 10 --from 1`. The errors that the docstrings of shared/maths state. */
import { readArguments, run, wholeNumber } from '../../../tools/command.ts';
import { MEASURES, type Measured, NAMES } from './measure.ts';

const USAGE = 'usage: npm run -s ulps -- [--seeds 10] [--from 1]';
const OPTIONS = { seeds: { type: 'string', default: '10' }, from: { type: 'string', default: '1' } } as const;
const MOST_SEEDS = 10_000;

await run(() => {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS });
  const seeds = wholeNumber('seeds', values.seeds, 1, MOST_SEEDS);
  const from = wholeNumber('from', values.from, 0, 2 ** 32 - 1 - MOST_SEEDS);
  for (const name of NAMES) {
    let points = 0;
    let worst: Measured = { points, worst: 0, at: '' };
    for (let seed = from; seed < from + seeds; seed++) {
      const found = MEASURES[name](seed);
      points += found.points;
      if (found.worst > worst.worst) worst = found;
    }
    console.log(`${name}  ${worst.worst.toFixed(4)} ulp at ${worst.at}  (${points.toLocaleString('en')} points)`);
  }
});
