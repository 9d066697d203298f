/** The lint that keeps `shared/` the same in every engine, tried on lines that break it and on their honest twins. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
let house: string;

/** A house with our lint and nothing else in it. */
beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'carotte-lint-'));
  const { vcs: _, $schema: __, ...config } = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  writeFileSync(join(house, 'biome.json'), JSON.stringify(config));
  cpSync(join(ROOT, 'test/lint'), join(house, 'test/lint'), { recursive: true });
  for (const room of ['shared', 'server']) mkdirSync(join(house, room));
});
afterAll(() => rmSync(house, { recursive: true }));

/** Does the linter let this text pass as a file of that room? */
function passes(room: string, text: string): boolean {
  writeFileSync(join(house, room, 'sample.ts'), `${text}\n`);
  const biome = join(ROOT, 'node_modules/.bin/biome');
  return spawnSync(biome, ['lint', `${room}/sample.ts`], { cwd: house }).status === 0;
}

it.each([
  ['Math.random', 'export const a = Math.random();', 'export const a = Math.sqrt(2);'],
  ['a transcendental', 'export const a = Math.exp(1);', 'export const a = Math.floor(1);'],
  ['a power', 'export const a = (b: number) => b ** 2;', 'export const a = (b: number) => b * b;'],
  ['a clock', 'export const a = Date.now();', 'export const a = (now: number) => now;'],
  ['another clock', 'export const a = () => performance.now();', 'export const a = (b: { now(): number }) => b.now();'],
  [
    'an order by insertion',
    'export function a(o: object) {\n  for (const key in o) if (key) throw key;\n}',
    'export function a(o: readonly string[]) {\n  for (const key of o) throw key;\n}',
  ],
])('refuses %s in shared/', (_, wrong, right) => {
  expect(passes('shared', wrong)).toBe(false);
  expect(passes('shared', right)).toBe(true);
  expect(passes('server', wrong)).toBe(true);
});
