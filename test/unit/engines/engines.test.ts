/** A few matches in the engines that are here, V8 and QuickJS at least; `npm run -s engines` plays more. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstDifference } from '../../engines/compare.ts';
import type { Engine } from '../../engines/engine.ts';
import { ENGINES } from '../../engines/engines.ts';
import { EngineError, playAll } from '../../engines/play.ts';
import { quickJS } from '../../engines/quickJS.ts';
import { v8 } from '../../engines/v8.ts';
import { agreement } from '../../engines/words.ts';

const MATCHES = 6;
const FROM = 900;

/** V8 with a slip of the tongue. */
const wrong = (name: string, change: (text: string) => string): Engine => ({
  ...v8,
  name,
  run: async (...args) => change(await v8.run(...args)),
});

it(`all engines play the same ${MATCHES} matches, turn for turn`, async () => {
  const { played } = await playAll(ENGINES, FROM, MATCHES);
  const [reference, ...others] = played;
  expect(reference!.turns.length).toBeGreaterThan(MATCHES * 4);
  expect(firstDifference(reference!, others)).toBeNull();
  expect(agreement(MATCHES, played, [])).toMatch(/^6 matches, \d+ turns: V8(,| and) QuickJS.* agree$/);
});

describe('playAll', () => {
  it('shows an engine whose last bit is wrong', async () => {
    const doctored = wrong('Doctored', (text) => text.replace(/(\n901 2 )\w/, '$1-'));
    const { played } = await playAll([v8, doctored], FROM, 2);
    const found = firstDifference(played[0]!, played.slice(1));
    expect(found).toMatchObject({ engine: 'Doctored', match: 901, turn: 2 });
  });

  it('names what is not installed, and how to get it', async () => {
    const away: Engine = { ...v8, name: 'Away', install: 'get away', find: () => null };
    const { played, missing } = await playAll([v8, away], FROM, 1);
    expect(agreement(1, played, missing)).toMatch(
      /^1 match, \d+ turns: V8 agrees alone; Away is not installed \(get away\)$/,
    );
  });

  it('says which engine broke down, and why', async () => {
    const broken = wrong('Broken', () => {
      throw new Error('out of breath');
    });
    await expect(playAll([v8, broken], FROM, 1)).rejects.toThrow(
      new EngineError('Broken did not finish: out of breath'),
    );
  });

  it('hears what a script throws in QuickJS', async () => {
    await expect(quickJS.run('', 'throw new Error("inside")', '""')).rejects.toThrow('inside');
  });
});

it.each([['--matches=0'], ['--matches=many'], ['--from=-1'], ['--engine=V8'], ['more']])('refuses %s', (argument) => {
  const cwd = join(import.meta.dirname, '../../..');
  const { status, stderr } = spawnSync(process.execPath, ['test/engines/run.ts', argument], { cwd, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).not.toMatch(/^\s+at /m);
});
