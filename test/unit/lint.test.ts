/** The lint that keeps `shared/` the same in every engine, tried on lines that break it and on their honest twins. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** Does the linter let this text pass as a file of that folder? */
function passes(folder: string, text: string): boolean {
  const biome = join(ROOT, 'node_modules/.bin/biome');
  const { status } = spawnSync(biome, ['lint', `--stdin-file-path=${folder}/sample.ts`], {
    cwd: ROOT,
    input: `${text}\n`,
  });
  return status === 0;
}

it.each([
  ['Math.random', 'export const a = Math.random();', 'export const a = Math.sqrt(2);'],
  ['a transcendental', 'export const a = Math.exp(1);', 'export const a = Math.floor(1);'],
  ['a power', 'export const a = (b: number) => b ** 2;', 'export const a = (b: number) => b * b;'],
  ['a clock', 'export const a = Date.now();', 'export const a = (now: number) => now;'],
  ['another clock', 'export const a = () => performance.now();', 'export const a = (b: { now(): number }) => b.now();'],
  [
    'an order by insertion',
    'export function a(o: object) {\n  for (const key in o) throw key;\n}',
    'export function a(o: readonly string[]) {\n  for (const key of o) throw key;\n}',
  ],
])('refuses %s in shared/', (_, wrong, right) => {
  expect(passes('shared', wrong)).toBe(false);
  expect(passes('shared', right)).toBe(true);
  expect(passes('server', wrong)).toBe(true);
});
