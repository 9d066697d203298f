/** The commands as a person runs them: what they print, and with which code they end. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, scenarioText } from '../match/table.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'carotte-commands-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function run(tool: 'simulate' | 'replay' | 'generate', ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`tools/${tool}.ts`, ...args], { cwd: ROOT });
  const words = `${stdout}${stderr}`;
  expect(words).not.toMatch(/^\s+at /m);
  return { status, out: String(stdout), words };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** Valmarche with one thing changed by hand. */
const edited = (name: string, change: (document: { territories: Record<string, unknown>[] }) => void): string => {
  const document = JSON.parse(scenarioText('valmarche'));
  change(document);
  return file(name, JSON.stringify(document));
};

describe('simulate', () => {
  it('prints a whole match, the same bytes each time, and another one for another seed', () => {
    const args = ['--scenario', 'nord-pas-de-calais-1975', '--json', '--seed'];
    const first = run('simulate', ...args, '1');
    expect(first.status).toBe(0);
    expect(run('simulate', ...args, '1').out).toBe(first.out);
    expect(run('simulate', ...args, '2').out).not.toBe(first.out);
    const { turns, final } = JSON.parse(first.out);
    expect(turns.map((turn: { year: number }) => turn.year)).toEqual(Array.from({ length: 25 }, (_, i) => 1975 + i));
    expect(final).toMatchObject({ year: 1999, hash: turns.at(-1).hash });
    expect(final.territories).toHaveLength(16);
    // Three whole matches in which planners look ahead every year.
  }, 240_000);

  it('plays a scenario from a file', () => {
    const { status, out } = run('simulate', '--scenario', file('mine.json', scenarioText('valmarche')), '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out).scenario).toBe('valmarche');
  });

  it('reads a file with the mark that other systems begin it with', () => {
    const marked = file('marked.json', `\uFEFF${scenarioText('valmarche')}`);
    expect(run('simulate', '--scenario', marked, '--years-per-turn', '2').status).toBe(0);
  });

  it.each([
    [
      'a value of another type',
      () => edited('a.json', ({ territories }) => (territories[3]!.population = 'many')),
      'territories[3].population',
    ],
    [
      'a number beyond all bounds',
      () => edited('f.json', ({ territories }) => (territories[1]!.population = 1e300)),
      'territories[1].population must be at most 30000000',
    ],
    [
      'shares that do not add up',
      () => edited('b.json', ({ territories }) => ((territories[2]!.skills as { craft: number }).craft = 0.9)),
      'territories[2].skills',
    ],
    [
      'a field left out',
      () => edited('c.json', ({ territories }) => delete territories[0]!.rent),
      'territories[0].rent',
    ],
    ['no JSON at all', () => file('d.json', '{"format":'), 'not JSON'],
    ['a folder', () => folder, 'cannot be read'],
    ['bytes', () => file('e.json', '\u0000\u0007\uFFFD'), 'not JSON: Unexpected token'],
    ['no such file', () => 'nowhere.json', 'neither a scenario nor a file'],
  ])('refuses %s with its place and code 2', (_, path, words) => {
    const result = run('simulate', '--scenario', path(), '--json');
    expect(result.status).toBe(2);
    expect(result.words).toContain(words);
    expect(result.words).not.toMatch(/[^\P{Cc}\n]/u);
  });

  it.each([
    ['--seed', '-1'],
    ['--seed', 'x'],
    ['--years-per-turn', '3'],
    ['--colour', 'red'],
  ])('refuses %s %s', (option, value) => {
    expect(run('simulate', '--scenario', 'valmarche', `${option}=${value}`).status).toBe(2);
  });
});

describe('generate', () => {
  it('writes a region that simulate plays, the same bytes each time', () => {
    const path = join(folder, 'region.json');
    const args = ['--territories', '12', '--establishments', '2000', '--seed', '5'];
    expect(run('generate', ...args, '--out', path).status).toBe(0);
    expect(run('generate', ...args).out).toBe(readFileSync(path, 'utf8'));
    const { status, out } = run('simulate', '--scenario', path, '--years-per-turn', '2', '--json');
    expect(status).toBe(0);
    expect(JSON.parse(out).scenario).toBe('region-12-5');
  });

  it.each([
    [['--territories', '1'], '--territories takes a whole number from 2 to 2000, not "1"'],
    [['--territories', '100', '--establishments', '99'], '--establishments takes a whole number from 500 to 1000000'],
    [['--seed', 'x'], '--seed takes a whole number'],
    [['--colour', 'red'], 'usage:'],
    [['--out', '/nowhere/region.json'], 'cannot be written'],
  ])('refuses %j in a sentence, with code 2', (args, words) => {
    const result = run('generate', ...args);
    expect(result.status).toBe(2);
    expect(result.words).toContain(words);
  });
});

describe('replay', () => {
  let log: string;
  beforeAll(() => {
    log = join(folder, 'match.jsonl');
    run('simulate', '--scenario', 'valmarche', '--seed', '7', '--log', log);
  });

  it('verifies every turn of a log', () => {
    expect(run('replay', log, '--verify')).toMatchObject({ status: 0, out: 'verified 26 turns\n' });
  });

  it.each([
    [
      'an edited offer',
      (text: string) => text.replace(/("type":"set"[^\n]*"value":)(\d+)/, '$19'),
      /turn 1 differs|refuse/,
    ],
    ['a cut file', (text: string) => text.slice(0, 60_000), /cut off/],
    ['a foreign file', () => 'name,population\nLille,701925\n', /not a log of La Carotte/],
    ['nothing', () => '', /empty/],
  ])('says in a sentence what is wrong with %s', (_, change, words) => {
    const result = run('replay', file('changed.jsonl', change(readFileSync(log, 'utf8'))), '--verify');
    expect(result.status).toBe(1);
    expect(result.words).toMatch(words);
  });
});
