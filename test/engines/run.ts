/** The command: `npm run -s engines -- --matches 50 --from 1 --json`. Do all engines play the same matches? */
import { readArguments, run, wholeNumber } from '../../tools/command.ts';
import { firstDifference } from './compare.ts';
import { ENGINES } from './engines.ts';
import { EngineError, playAll } from './play.ts';
import { agreement, disagreement } from './words.ts';

const USAGE = 'usage: npm run -s engines -- [--matches 50] [--from 1] [--json]';
const OPTIONS = {
  matches: { type: 'string', default: '50' },
  from: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;
const MOST_MATCHES = 10_000;

async function main(): Promise<void> {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS });
  const matches = wholeNumber('matches', values.matches, 1, MOST_MATCHES);
  const from = wholeNumber('from', values.from, 0, 2 ** 32 - 1 - MOST_MATCHES);
  const { played, missing } = await playAll(ENGINES, from, matches);
  const difference = firstDifference(played[0]!, played.slice(1));
  if (difference !== null) process.exitCode = 1;
  if (values.json) {
    const engines = played.map(({ engine, turns, seconds }) => ({
      engine,
      turns: turns.length,
      seconds: Number(seconds.toFixed(2)),
    }));
    console.log(JSON.stringify({ from, matches, engines, missing: missing.map(({ name }) => name), difference }));
  } else console.log(difference === null ? agreement(matches, played, missing) : disagreement(difference));
}

await run(main).catch((error) => {
  if (!(error instanceof EngineError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
});
