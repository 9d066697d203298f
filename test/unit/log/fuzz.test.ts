/** Logs damaged at random: whatever the file, a plain sentence, and never a `verified` that is not true. */
import { beforeAll, describe, expect, it } from 'vitest';
import { writeLog } from '../../../shared/log/format.ts';
import { judge } from '../../../shared/log/verdict.ts';
import type { Entry } from '../../../shared/match/entry.ts';
import { ANNE, HOST, scenarioText, Table } from '../match/table.ts';
import { seeded } from '../seeded.ts';

const SEEDS = [1, 1974, 20_041_994];
const ROUNDS = 150;

/** Three territories and few firms, so that a replay takes no time. */
function hamlet(): unknown {
  const document = JSON.parse(scenarioText('valmarche'));
  return { ...document, territories: document.territories.slice(0, 3), establishments: 15, years: 3, outline: null };
}

let text: string;
beforeAll(async () => {
  const table = new Table({ offerSeconds: 60, readingSeconds: 30 }, 7, hamlet());
  await table.seat(ANNE, 2);
  await table.do(HOST, { type: 'start' });
  for (let turn = 1; turn <= 3; turn++) {
    await table.do(ANNE, { type: 'set', instrument: 'culture', value: turn });
    await table.do(HOST, { type: 'extend', seconds: 60 });
    await table.close();
    if (turn < 3) await table.close();
  }
  text = writeLog(table.log);
});

type Draw = (below: number) => number;
type Damage = (draw: Draw) => string;

const lines = (): string[] => text.trimEnd().split('\n');
const joined = (all: readonly string[]): string => `${all.join('\n')}\n`;
const cut: Damage = (draw) => Buffer.from(text).subarray(0, draw(text.length)).toString();
const NUMBERS = ['0', '-0', '-1', '0.5', '7', '1e21', '1e300', '1e999', '9007199254740993', 'null', '"x"', '[]'];

/** One number somewhere replaced by another, or by what is none. */
function renumbered(line: string, draw: Draw): string {
  const found = [...line.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/g)];
  const number = found[draw(found.length)];
  if (!number) return line;
  return line.slice(0, number.index) + NUMBERS[draw(NUMBERS.length)] + line.slice(number.index + number[0].length);
}

const DAMAGE: Readonly<Record<string, Damage>> = {
  cut,
  'another sign': (draw) => {
    const at = draw(text.length);
    return text.slice(0, at) + String.fromCharCode(draw(256)) + text.slice(at + 1);
  },
  'another number': (draw) => {
    const all = lines();
    const at = draw(all.length);
    return joined(all.with(at, renumbered(all[at]!, draw)));
  },
  'a line moved': (draw) => {
    const all = lines();
    const [line] = all.splice(draw(all.length), 1);
    return joined(all.toSpliced(draw(all.length + 1), 0, line!));
  },
  'a line gone': (draw) => joined(lines().toSpliced(draw(lines().length), 1)),
  'a line twice': (draw) => {
    const all = lines();
    const at = draw(all.length);
    return joined(all.toSpliced(at, 0, all[at]!));
  },
  'a line of something else': (draw) => {
    const strange = ['{}', '[]', 'null', '"', '{"type":"turn"}', `{"a":"${'x'.repeat(100_000)}"}`, '['.repeat(10_000)];
    return joined(lines().toSpliced(draw(lines().length + 1), 0, strange[draw(strange.length)]!));
  },
  'two files in one': (draw) => text + cut(draw),
};

/** What other systems do to a text without changing what it says. */
const sameWords = (changed: string): boolean =>
  changed
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .trimEnd() === text.trimEnd();

function expectPlain(sentence: string | null): void {
  if (sentence !== null) expect(sentence).toMatch(/^(?!.*(undefined|\[object|NaN))[^\n]{10,300}\.$/);
}

describe.each(SEEDS)('with seed %i', (seed) => {
  it.each(Object.entries(DAMAGE))(`${ROUNDS} files with %s`, (_, damage) => {
    const random = seeded(seed);
    const draw: Draw = (below) => Math.floor(random() * below);
    for (let round = 0; round < ROUNDS; round++) {
      const changed = damage(draw);
      const { trouble } = judge(changed);
      expectPlain(trouble);
      if (trouble === null) expect(sameWords(changed)).toBe(true);
    }
  });

  it('files edited and signed anew replay to their own hashes, or are refused', () => {
    const random = seeded(seed);
    const draw: Draw = (below) => Math.floor(random() * below);
    for (let round = 0; round < ROUNDS; round++) {
      const all = lines().slice(0, -1);
      const at = draw(all.length);
      const entries = all.with(at, renumbered(all[at]!, draw)).map(parsed);
      if (entries.includes(undefined)) continue;
      const { trouble, turns } = judge(writeLog(entries as Entry[]));
      expectPlain(trouble);
      if (trouble === null) expect(turns).toHaveLength(4);
    }
  });
});

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

it('reads a file that another system wrote', () => {
  expect(judge(`\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`).trouble).toBeNull();
});
