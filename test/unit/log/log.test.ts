import { beforeAll, describe, expect, it } from 'vitest';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import { playBack } from '../../../shared/log/playback.ts';
import { ANNE, HOST, Table } from '../match/table.ts';

let text: string;
let table: Table;

beforeAll(async () => {
  table = new Table();
  await table.seat(ANNE, 2);
  await table.do(HOST, { type: 'start' });
  for (let turn = 1; turn <= 4; turn++) {
    await table.do(ANNE, { type: 'set', instrument: 'culture', value: turn });
    await table.close();
    await table.close();
  }
  text = writeLog(table.log);
});

/** What a reader of this text is told: the code of the fault in the file, or of the entry that cannot follow. */
function verdict(changed: string): string {
  const log = readLog(changed);
  if (!log.ok) return `${log.error.code} ${log.error.line}`;
  const { fault, turns } = playBack(log.value);
  if (fault) return fault.fault.code;
  return log.value.intact ? `${turns.length - 1} turns` : 'not intact';
}

const lines = () => text.trimEnd().split('\n');
const changeLine = (find: RegExp, change: (line: string) => string): string => {
  const all = lines();
  const at = all.findIndex((line) => find.test(line));
  return [...all.slice(0, at), change(all[at]!), ...all.slice(at + 1)].join('\n');
};

describe('a log', () => {
  it('reads back as it was written', () => {
    const log = readLog(text);
    expect(log.ok && log.value.entries).toEqual(table.log);
    expect(verdict(text)).toBe('4 turns');
  });

  it('plays back to the same reports, with the offers of each turn', () => {
    const log = readLog(text);
    if (!log.ok) throw new Error(log.error.code);
    const { turns } = playBack(log.value);
    expect(turns.map((turn) => turn.report.hash)).toEqual(table.state.hashes);
    expect(turns.map((turn) => turn.offers[2]!.culture).slice(1)).toEqual([1, 2, 3, 4]);
    expect(turns.at(-1)!.report).toEqual(table.authority.reading().latest);
  });

  it('survives the line ends and the mark that other systems add', () => {
    expect(verdict(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBe('4 turns');
  });
});

describe('a file that is not what it was', () => {
  const CASES: readonly (readonly [string, () => string, string | RegExp])[] = [
    ['empty', () => '', 'empty 1'],
    ['foreign JSON', () => '{"hello":"world"}\n', 'foreign 1'],
    ['foreign bytes', () => '\u0000\u0001PNG', 'foreign 1'],
    ['a newer format', () => text.replace('"version":1', '"version":2'), 'version 1'],
    ['an older engine', () => text.replace(/"engine":"[^"]*"/, '"engine":"0"'), 'engine'],
    ['cut within a line', () => text.slice(0, text.length / 2), /^cut \d+$/],
    ['cut between lines', () => lines().slice(0, -3).join('\n'), /^cut \d+$/],
    ['a line of something else', () => changeLine(/"set"/, () => 'culture = 3'), /^line \d+$/],
    ['a missing entry', () => text.replace(/\n.*"type":"set".*\n/, '\n'), 'sequence'],
    [
      'an edited draft',
      () => text.replace('"instrument":"culture","value":2', '"instrument":"culture","value":9'),
      'hash',
    ],
    [
      'an edited hash',
      () => changeLine(/"type":"turn".*"turn":3/, (line) => line.replace(/"hash":"../, '"hash":"00')),
      'hash',
    ],
    [
      'a forbidden offer',
      () => text.replace('"instrument":"culture","value":2', '"instrument":"culture","value":101'),
      'refused',
    ],
    ['another author', () => changeLine(/"set"/, (line) => line.replace(/"by":"[^"]*"/, '"by":"nobody"')), 'refused'],
    ['another name', () => text.replaceAll('"name":"anne"', '"name":"Anne"'), 'not intact'],
    ['another scenario', () => text.replace(/"population":(\d+)/, '"population":1$1'), 'hash'],
  ];
  it.each(CASES)('is known for %s', (_, change, expected) => {
    expect(verdict(change())).toMatch(expected);
  });
});
