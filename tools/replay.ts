/** Reads an exported log, plays it again and says whether every turn gives the hash that it carries. */
import { judge } from '../shared/log/verdict.ts';
import { InputError, readArguments, readText, run } from './command.ts';

const USAGE = 'usage: npm run -s replay -- FILE.jsonl [--verify]';

await run(() => {
  const options = { verify: { type: 'boolean', default: false } } as const;
  const { values, positionals } = readArguments({ usage: USAGE, options, allowPositionals: true });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new InputError(USAGE);
  const { turns, trouble } = judge(readText(file));
  if (!values.verify) for (const { report } of turns) console.log(`${report.year}  ${report.hash}`);
  if (trouble !== null) {
    console.log(`${file}: ${trouble}`);
    process.exitCode = 1;
  } else if (values.verify) console.log(`verified ${turns.length - 1} turns`);
});
