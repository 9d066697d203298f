import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Engine, PATIENCE_MS } from './engine.ts';
import { findProgram } from './programs.ts';

const MAC = '/System/Library/Frameworks/JavaScriptCore.framework/Versions/Current/Helpers/jsc';
const MOST_BYTES = 2 ** 28;

/** The shell tells what a script threw where the script prints. */
function itsOwnWords(error: Error & { readonly stdout?: string }): never {
  throw new Error(error.stdout || error.message, { cause: error });
}

/** Safari's, by the shell that comes with it. */
export const javaScriptCore: Engine = {
  name: 'JavaScriptCore',
  install: 'apt-get install libjavascriptcoregtk-4.0-bin',
  find: () => findProgram('jsc', MAC),
  run: async (program, script, expression) => {
    const folder = await mkdtemp(join(tmpdir(), 'carotte-jsc-'));
    try {
      const file = join(folder, 'matches.js');
      await writeFile(file, `${script}\n;print(${expression});`);
      const options = { timeout: PATIENCE_MS, maxBuffer: MOST_BYTES };
      const { stdout } = await promisify(execFile)(program, [file], options).catch(itsOwnWords);
      return stdout.trimEnd();
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};
