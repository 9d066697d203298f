/** Writes a generated scenario: to a file, or to where the command's output goes. */
import { generateDocument } from '../shared/scenario/generate.ts';
import { readArguments, run, wholeNumber, writeText } from './command.ts';
import { scenarioText } from './scenario-text.ts';

const USAGE = 'usage: npm run -s scenario:generate -- --territories N [--establishments N] [--seed N] [--out FILE]';
const OPTIONS = {
  territories: { type: 'string', default: '20' },
  establishments: { type: 'string' },
  seed: { type: 'string', default: '1' },
  out: { type: 'string' },
} as const;

/** Bounds of the format, and Valmarche's establishments a territory. */
const TERRITORIES = { least: 2, most: 2000 } as const;
const ESTABLISHMENTS = { perTerritory: 435, least: 10, leastPerTerritory: 5, most: 1_000_000 } as const;

await run(() => {
  const { values } = readArguments({ usage: USAGE, options: OPTIONS });
  const territories = wholeNumber('territories', values.territories, TERRITORIES.least, TERRITORIES.most);
  const least = Math.max(ESTABLISHMENTS.least, ESTABLISHMENTS.leastPerTerritory * territories);
  const asked = values.establishments ?? `${ESTABLISHMENTS.perTerritory * territories}`;
  const establishments = wholeNumber('establishments', asked, least, ESTABLISHMENTS.most);
  const seed = wholeNumber('seed', values.seed, 0, 2 ** 32 - 1);
  const text = scenarioText(generateDocument({ territories, establishments, seed }));
  if (values.out === undefined) process.stdout.write(text);
  else writeText(values.out, text);
});
