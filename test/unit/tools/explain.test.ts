/** The command as a person runs it: tables, JSON, and plain sentences with code 2 for what cannot be explained. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeLog } from '../../../shared/log/format.ts';
import { HOST, ROOT, scenarioText, Table } from '../match/table.ts';

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carotte-explain-'));
  file = join(folder, 'match.jsonl');
  const table = new Table({}, 3, JSON.parse(scenarioText('nord-pas-de-calais-1975')));
  await table.do(HOST, { type: 'start' });
  while (table.state.turn < 3) await table.close();
  writeFileSync(file, writeLog(table.log));
});
afterAll(() => rmSync(folder, { recursive: true }));

function explain(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/explain.ts', ...args], { cwd: ROOT });
  const words = `${stdout}${stderr}`;
  expect(words).not.toMatch(/^\s+at /m);
  return { status, out: String(stdout), words };
}

describe('explain', () => {
  it('prints both ways of a flow', () => {
    const { status, out } = explain(file, '--turn', '2', '--flow', 'executive:lille:lens-henin');
    expect(status).toBe(0);
    expect(out).toMatch(/^1976 {2}executive: /);
    expect(out).toMatch(/lille → lens-henin.*%/);
    expect(out).toMatch(/lens-henin → lille.*%/);
    expect(explain(file, '--turn', '2', '--flow', 'craft:elsewhere:lille').out).toContain('elsewhere → lille');
  });

  it('prints an indicator with all of its territories, and gives JSON', () => {
    const asked = [file, '--turn', '2', '--indicator', 'locationQuotient:executive'];
    const { status, out } = explain(...asked);
    expect(status).toBe(0);
    for (const place of ['lille', 'dunkerque', 'sambre-avesnois']) expect(out).toContain(place);
    expect(JSON.parse(explain(...asked, '--json').out)).toMatchObject({ id: 'locationQuotient', skill: 'executive' });
  });

  it('prints what an establishment did', () => {
    expect(explain(file, '--turn', '1', '--establishment', '0').out).toMatch(/^1975 {2}\w+ 0 of .*jobs: \w+/);
  });

  it.each([
    [[], 'usage: '],
    [['--turn', '1'], 'usage: '],
    [['--turn', '1', '--indicator', 'gini', '--establishment', '1'], 'usage: '],
    [['--turn', '0', '--indicator', 'gini'], '--turn takes a whole number'],
    [['--turn', '9', '--indicator', 'gini'], 'turn 9 was not played'],
    [['--turn', '1', '--indicator', 'joy'], '"joy" is no indicator: dissimilarity'],
    [['--turn', '1', '--indicator', 'effectiveness'], 'a skill group is missing'],
    [['--turn', '1', '--flow', 'craft:lille'], '--flow takes SKILL:FROM:TO'],
    [['--turn', '1', '--flow', 'craft:lille:paris'], '"paris" is no territory of this match: lille'],
    [['--turn', '1', '--flow', 'craft:lille:lille'], 'a flow is between two places'],
    [['--turn', '1', '--flow', 'king:lille:dunkerque'], '"king" is no skill group'],
    [['--turn', '1', '--establishment', '4294967295'], 'no establishment 4294967295'],
  ])('refuses %j', (args, words) => {
    const told = explain(file, ...args);
    expect(told.status).toBe(2);
    expect(told.words).toContain(words);
  });

  it('refuses a file that is no log', () => {
    const other = join(folder, 'other.jsonl');
    writeFileSync(other, '{}\n');
    const told = explain(other, '--turn', '1', '--indicator', 'gini');
    expect(told.status).toBe(2);
    expect(told.words).toContain('not a log of La Carotte');
  });
});
