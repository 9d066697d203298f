/** Writes the scenario of France's intercommunalities; run twice, it gives the same bytes. */
import { fileURLToPath } from 'node:url';
import { readArguments, run, writeText } from './command.ts';
import { franceDocument } from './france/document.ts';
import { scenarioText } from './scenario-text.ts';

const FILE = fileURLToPath(new URL('../assets/scenarios/france-intercommunalites.json', import.meta.url));
const USAGE = 'usage: npm run -s scenario:france -- [--out FILE]';

/** The text of the file. */
export const franceText = (): string => scenarioText(franceDocument());

if (import.meta.main) {
  await run(() => {
    const { values } = readArguments({ usage: USAGE, options: { out: { type: 'string', default: FILE } } });
    writeText(values.out, franceText());
  });
}
