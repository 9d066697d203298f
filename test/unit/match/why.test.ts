/** Why something happened, as it is told while the match goes on: the engine's own terms, and no luck in them. */
import { beforeAll, describe, expect, it } from 'vitest';
import { CHOICE_TERMS, FLOW_TERMS } from '../../../shared/economy/why/index.ts';
import { explain } from '../../../shared/log/explain.ts';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import type { Happened } from '../../../shared/match/explain.ts';
import type { Why } from '../../../shared/match/why.ts';
import { HOST, Table } from './table.ts';

const TURN = 2;
let table: Table;

beforeAll(async () => {
  table = new Table({ yearsPerTurn: 1 }, 5);
  await table.do(HOST, { type: 'start' });
  for (let turn = 1; turn <= TURN; turn++) {
    await table.close();
    await table.close();
  }
});

function why(subject: Happened): Why {
  const told = table.authority.why(TURN, subject);
  if (!told.ok) throw new Error(told.error.code);
  return told.value;
}

const sum = (terms: Readonly<Record<string, number>>, names: readonly string[]): number =>
  names.reduce((all, name) => all + terms[name]!, 0);

describe('why', () => {
  it('sums, for every choice behind an event, to ln of the weight that was used', () => {
    const choices = table.authority.reading().latest.events.flatMap(({ id }) => {
      const told = why({ type: 'establishment', id });
      return told.type === 'establishment' ? told.acts.flatMap(({ choice }) => choice ?? []) : [];
    });
    expect(choices.length).toBeGreaterThan(5);
    for (const { alternatives, winner } of choices) {
      expect(alternatives.length).toBeLessThanOrEqual(8);
      if (winner !== null) expect(alternatives[winner]!.bar).toBeNull();
      for (const one of alternatives.filter(({ bar }) => bar === null)) {
        expect(sum(one.terms, CHOICE_TERMS)).toBeCloseTo(Math.log(one.weight), 8);
      }
    }
  });

  it('says of flows what an explanation from the log says', () => {
    const log = readLog(writeLog(table.log));
    if (!log.ok) throw new Error(log.error.code);
    for (const { skill, from, to } of table.authority.reading().latest.flows.slice(0, 4)) {
      const told = why({ type: 'flow', skill, from, to });
      expect({ ok: true, value: told }).toEqual(explain(log.value, TURN, { type: 'flow', skill, from, to }));
      if (told.type !== 'flow') throw new Error(told.type);
      for (const { forth } of told.years) expect(sum(forth.there.terms, FLOW_TERMS)).toBeCloseTo(forth.there.sum, 9);
    }
  });

  it('carries no draw, no seed and no draft', () => {
    for (const { id } of table.authority.reading().latest.events) {
      const keys = JSON.stringify(why({ type: 'establishment', id }));
      expect(keys).not.toMatch(/"(rings|first|seed|draft|talent|luck)"/);
    }
  });

  it('is the same after a restart, and changes nothing', () => {
    const { id } = table.authority.reading().latest.events[0]!;
    const [before, hashes] = [why({ type: 'establishment', id }), table.state.hashes];
    table.restart();
    expect(why({ type: 'establishment', id })).toEqual(before);
    expect(table.state.hashes).toEqual(hashes);
  });

  it('is told of the last turn alone, and of what there is', () => {
    const fault = (turn: number, subject: Happened) => {
      const told = table.authority.why(turn, subject);
      return told.ok ? null : told.error.code;
    };
    const { id } = table.authority.reading().latest.events[0]!;
    expect(fault(TURN - 1, { type: 'establishment', id })).toBe('notTold');
    expect(fault(TURN + 1, { type: 'establishment', id })).toBe('notTold');
    expect(fault(TURN, { type: 'establishment', id: 4_000_000_000 })).toBe('unknownEstablishment');
    expect(fault(TURN, { type: 'flow', skill: 'craft', from: 0, to: 99 })).toBe('unknownTerritory');
    expect(fault(TURN, { type: 'flow', skill: 'craft', from: 3, to: 3 })).toBe('noFlow');
    const fresh = new Table();
    expect(fresh.authority.why(0, { type: 'establishment', id }).ok).toBe(false);
  });
});
