import { existsSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/** The first of these programs that is here, by name on the PATH or by its whole path. */
export function findProgram(...candidates: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = candidates.flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))));
  return paths.find((path) => existsSync(path)) ?? null;
}
