/** Explanations from a log: the world that it replays to is the one that they explain, and what cannot be asked. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { EstablishmentId } from '../../../shared/brand.ts';
import { ELSEWHERE, type TurnReport } from '../../../shared/economy/report.ts';
import { explain } from '../../../shared/log/explain.ts';
import { type MatchLog, readLog, writeLog } from '../../../shared/log/format.ts';
import { playBack } from '../../../shared/log/playback.ts';
import type { Subject } from '../../../shared/match/explain.ts';
import { HOST, scenarioText, Table } from '../match/table.ts';

const TURNS = 3;
let log: MatchLog;
let reports: readonly TurnReport[];

beforeAll(async () => {
  const table = new Table({ yearsPerTurn: 2 }, 5, JSON.parse(scenarioText('nord-pas-de-calais-1975')));
  await table.do(HOST, { type: 'start' });
  while (table.state.turn <= TURNS && table.state.phase !== 'finished') await table.close();
  const read = readLog(writeLog(table.log));
  if (!read.ok) throw new Error(read.error.code);
  log = read.value;
  reports = playBack(log).turns.map(({ report }) => report);
});

const ask = (turn: number, subject: Subject) => explain(log, turn, subject);
const value = (turn: number, subject: Subject) => {
  const explained = ask(turn, subject);
  if (!explained.ok) throw new Error(explained.error.code);
  return explained.value;
};
const fault = (turn: number, subject: Subject) => {
  const explained = ask(turn, subject);
  return explained.ok ? null : explained.error;
};

describe('explain', () => {
  it('says of every event of a report what the report says', () => {
    for (const event of reports[TURNS]!.events.slice(0, 12)) {
      const told = value(TURNS, { type: 'establishment', id: event.id });
      if (told.type !== 'establishment') throw new Error(told.type);
      const moved = told.acts.find(
        ({ deed, to, from }) => deed !== 'stayed' && (to === event.to || from === event.from),
      );
      expect(moved, JSON.stringify([event, told.acts])).toBeDefined();
      expect(moved!.activity).toBe(event.activity);
    }
  });

  it('gives the flows of the report, over both years of a turn', () => {
    const { flows } = reports[2]!;
    expect(flows.length).toBeGreaterThan(20);
    for (const { skill, from, to, people } of flows.slice(0, 8)) {
      const told = value(2, { type: 'flow', skill, from, to });
      if (told.type !== 'flow') throw new Error(told.type);
      expect(told.years.map(({ year }) => year)).toEqual([1977, 1978]);
      // The report tells those flows of a year that are not too small.
      expect(told.years.reduce((sum, { net }) => sum + net, 0) / people).toBeCloseTo(1, 1);
    }
  });

  it('gives the indicators of the report', () => {
    const told = value(1, { type: 'indicator', id: 'gini' });
    if (told.type !== 'indicator') throw new Error(told.type);
    expect(told.value).toBeCloseTo(reports[1]!.indicators.gini, 6);
    expect(told.before).toBeCloseTo(reports[0]!.indicators.gini, 6);
  });

  it('leaves the log as it was, and says the same again', () => {
    const before = writeLog(log.entries);
    const [first, second] = [1, 2].map(() => JSON.stringify(value(2, { type: 'indicator', id: 'theil' })));
    expect(second).toBe(first);
    expect(writeLog(log.entries)).toBe(before);
  });
});

describe('what cannot be explained', () => {
  const gini: Subject = { type: 'indicator', id: 'gini' };
  const flow = (from: number, to: number, skill = 'craft'): Subject =>
    ({ type: 'flow', skill, from, to }) as Extract<Subject, { type: 'flow' }>;

  it('is a turn that was not played', () => {
    expect(fault(0, gini)).toEqual({ code: 'noTurn', turn: 0, played: TURNS });
    expect(fault(TURNS + 1, gini)).toEqual({ code: 'noTurn', turn: TURNS + 1, played: TURNS });
  });

  it('is what is not there', () => {
    const nobody = 4_294_967_295 as EstablishmentId;
    expect(fault(1, { type: 'establishment', id: nobody })?.code).toBe('unknownEstablishment');
    expect(fault(1, flow(0, 99))).toEqual({ code: 'unknownTerritory', territory: 99 });
    expect(fault(1, flow(-1, 2))).toEqual({ code: 'unknownTerritory', territory: -1 });
    expect(fault(1, flow(3, 3))?.code).toBe('noFlow');
    expect(fault(1, flow(0, 1, 'kings'))).toEqual({ code: 'unknownSkill', skill: 'kings' });
    expect(fault(1, { type: 'indicator', id: 'happiness' } as unknown as Subject)?.code).toBe('unknownIndicator');
    expect(fault(1, { type: 'indicator', id: 'effectiveness' } as unknown as Subject)?.code).toBe('unknownSkill');
    expect(fault(1, flow(0, ELSEWHERE))).toBeNull();
  });

  it('is a turn of a log that does not replay up to it', () => {
    const entries = log.entries.map((entry) =>
      entry.type === 'turn' && entry.turn === 2 ? { ...entry, hash: '0123456789abcdef' } : entry,
    ) as unknown as MatchLog['entries'];
    const broken: MatchLog = { entries, intact: false };
    expect(explain(broken, 1, gini).ok).toBe(true);
    const explained = explain(broken, 2, gini);
    expect(explained).toMatchObject({ ok: false, error: { code: 'replay', fault: { code: 'hash', turn: 2 } } });
  });
});
