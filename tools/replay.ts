/** Reads an exported log, plays it again and says whether every turn gives the hash that it carries. */
import { readFileSync } from 'node:fs';
import { readLog } from '../shared/log/format.ts';
import { playBack } from '../shared/log/playback.ts';
import { describeLogError, describeStepFault, NOT_INTACT } from '../shared/log/verdict.ts';
import { InputError, readArguments, run } from './command.ts';

const USAGE = 'usage: npm run -s replay -- FILE.jsonl [--verify]';

await run(() => {
  const { values, positionals } = readArguments(USAGE, { verify: { type: 'boolean', default: false } });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new InputError(USAGE);
  const log = readLog(readText(file));
  if (!log.ok) return refuse(`${file}: ${describeLogError(log.error)}`);
  const { turns, fault } = playBack(log.value);
  if (!values.verify) for (const { report } of turns) console.log(`${report.year}  ${report.hash}`);
  if (fault) return refuse(`${file}: ${describeStepFault(fault.fault)}`);
  if (!log.value.intact) return refuse(`${file}: ${NOT_INTACT}`);
  if (values.verify) console.log(`verified ${turns.length - 1} turns`);
});

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new InputError(`${file} cannot be read: ${(error as Error).message}`);
  }
}

/** The file is not what it claims to be: that is this command's answer, with exit code 1. */
function refuse(sentence: string): void {
  console.log(sentence);
  process.exitCode = 1;
}
