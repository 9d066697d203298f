/** The matches as one classic script without imports, which any engine can run. */
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

const ENTRY = join(import.meta.dirname, 'matches.ts');
/** The global that the script leaves behind. */
const NAME = 'carotte';

export async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      lib: { entry: ENTRY, formats: ['iife'], name: NAME },
    },
  });
  const [output] = [made].flat() as Rolldown.RolldownOutput[];
  return output!.output[0].code;
}

/** An expression that runs the matches and gives their turns as one text. */
export const callOf = (from: number, matches: number): string => `${NAME}.run(${from}, ${matches}).join("\\n")`;
