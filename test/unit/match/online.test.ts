/** Matches among people who are not in one room: quick ones, slow ones, those who leave, and what follows the end. */
import { describe, expect, it } from 'vitest';
import type { MatchId, PlayerId } from '../../../shared/brand.ts';
import { writeLog } from '../../../shared/log/format.ts';
import { judge } from '../../../shared/log/verdict.ts';
import { GRACE } from '../../../shared/match/attendance.ts';
import type { CommandEntry } from '../../../shared/match/entry.ts';
import { noticeOf } from '../../../shared/match/notice.ts';
import { QUICK, seatsIn, wakeAt } from '../../../shared/match/pace.ts';
import type { Rules } from '../../../shared/match/state.ts';
import { ANNE, BRUNO, HOST, Table } from './table.ts';

const HOUR = 3_600_000;
const SLOW: Partial<Rules> = { yearsPerTurn: 2, offerSeconds: 6 * 3600, readingSeconds: 60 };
const set = (value: number) => ({ type: 'set', instrument: 'aidUpstream', value }) as const;

/** Has a bot moved for this seat since entry `from`? */
const botMoved = (table: Table, seat: number, from: number): boolean =>
  table.log.slice(from).some((entry) => entry.type === 'command' && entry.by === `bot:${seat}`);

/** The log so far as a file, played again. */
const trouble = (table: Table): string | null => judge(writeLog(table.log)).trouble;

describe('a quick match', () => {
  /** Just opened, its clock looked at for the first time. */
  const opened = async (): Promise<Table> => {
    const table = new Table(QUICK);
    await table.pass(0);
    return table;
  };

  it('starts by itself when the wait is over, by an entry of its log', async () => {
    const table = await opened();
    await table.seat(ANNE, 0);
    expect(table.authority.view(table.authority.viewer(ANNE)).remaining).toBe(60_000);
    await table.pass(59_000);
    expect(table.state.phase).toBe('lobby');
    await table.pass(1_000);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 1 });
    expect(table.log).toContainEqual(expect.objectContaining({ by: 'clock', command: { type: 'start' } }));
    expect(trouble(table)).toBeNull();
  });

  it('waits for somebody to sit', async () => {
    const table = await opened();
    await table.pass(100_000);
    expect(table.state.phase).toBe('lobby');
    await table.seat(ANNE, 0);
    expect(table.state.phase).toBe('offer');
  });

  it('starts at once when half the seats are held', async () => {
    const table = new Table(QUICK);
    const half = Math.ceil(seatsIn(table.authority.match.scenario) / 2);
    const seats = table.authority.match.scenario.territories.flatMap(({ seat }, index) => (seat ? [index] : []));
    for (let i = 0; i < half; i++) {
      expect(table.state.phase).toBe('lobby');
      await table.seat(`p${i}` as PlayerId, seats[i]!);
    }
    expect(table.state.phase).toBe('offer');
  });

  it('gives a seat to one person only', async () => {
    const table = new Table(QUICK);
    await table.seat(ANNE, 0);
    await table.do(BRUNO, { type: 'join', name: 'Bruno' });
    expect(await table.do(BRUNO, { type: 'sit', seat: 0 })).toBe('seatFull');
    expect(await table.do(BRUNO, { type: 'sit', seat: 1 })).toBeNull();
  });

  it('is the only one that a clock may start: a file that says otherwise is edited', async () => {
    const table = new Table();
    await table.seat(ANNE, 0);
    const start = { type: 'command', seq: table.log.length, at: 0, by: 'clock', id: 'x', command: { type: 'start' } };
    table.log.push(start as CommandEntry);
    expect(trouble(table)).toContain('notHost');
  });
});

describe('a slow match', () => {
  const begun = async (): Promise<Table> => {
    const table = new Table(SLOW);
    await table.seat(ANNE, 0);
    await table.seat(BRUNO, 3);
    await table.do(HOST, { type: 'start' });
    table.authority.setPresent(ANNE, false);
    table.authority.setPresent(BRUNO, false);
    return table;
  };

  it('waits until the deadline for who sits and is not connected, and goes on when all are ready', async () => {
    const table = await begun();
    await table.ready(ANNE);
    await table.pass(HOUR);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 1 });
    await table.ready(BRUNO);
    expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
  });

  it('lets the offer of somebody who missed a turn stand, and gives their seat to a bot after two', async () => {
    const table = await begun();
    const offer = table.state.seats[3]!.standing;
    const turn = async (): Promise<number> => {
      const from = table.log.length;
      await table.ready(ANNE);
      expect(table.state.phase).toBe('offer');
      await table.pass(6 * HOUR);
      expect(table.state.phase).toBe('reading');
      await table.pass(60_000);
      return from;
    };
    for (const missed of [1, 2]) {
      const from = await turn();
      expect(botMoved(table, 3, from)).toBe(false);
      expect(table.state.seats[3]!.standing).toEqual(offer);
      expect(table.authority.view(table.authority.viewer(ANNE)).seats[3]!.bot).toBe(missed === 2);
    }
    // From the log alone as well: Bruno is gone, and nobody waits for him any more.
    table.restart();
    const from = table.log.length;
    table.now += GRACE;
    await table.ready(ANNE);
    expect(table.state).toMatchObject({ phase: 'reading', turn: 4 });
    expect(botMoved(table, 3, from)).toBe(true);

    // One word from him, and the seat is his.
    await table.do(BRUNO, set(7));
    expect(table.authority.view(table.authority.viewer(ANNE)).seats[3]!.bot).toBe(false);
    await table.pass(60_000);
    await table.ready(ANNE);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 4 });
    expect(trouble(table)).toBeNull();
  });

  it('asks to be woken at its deadline, until all have left', async () => {
    const table = await begun();
    const due = () => wakeAt(table.authority.match.header.rules, table.state);
    expect(due()).toBe(table.state.deadline);
    await table.do(ANNE, { type: 'leave' });
    expect(due()).not.toBeNull();
    await table.do(BRUNO, { type: 'leave' });
    expect(due()).toBeNull();
    await table.do(BRUNO, set(5));
    expect(due()).toBe(table.state.deadline);
    const swift = new Table({ offerSeconds: 60 });
    await swift.seat(ANNE, 0);
    await swift.do(HOST, { type: 'start' });
    expect(wakeAt(swift.authority.match.header.rules, swift.state)).toBeNull();
  });

  it('plays an overdue turn at once when it is woken from its log', async () => {
    const table = await begun();
    table.now += 10 * HOUR;
    table.restart();
    await table.pass(0);
    expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
    expect(table.turns).toBe(1);
  });
});

describe('somebody who leaves the table', () => {
  it('is not waited for, is played by a bot, and finds their seat again', async () => {
    const table = new Table();
    await table.seat(ANNE, 0);
    await table.seat(BRUNO, 3);
    await table.do(HOST, { type: 'start' });
    expect(await table.do(BRUNO, { type: 'leave' })).toBeNull();
    table.authority.setPresent(BRUNO, false);
    const from = table.log.length;
    await table.ready(ANNE);
    // No time of grace: Bruno said so.
    expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
    expect(botMoved(table, 3, from)).toBe(true);
    expect(table.authority.view(table.authority.viewer(ANNE)).seats[3]).toMatchObject({ bot: true });

    table.authority.setPresent(BRUNO, true);
    const view = table.authority.view(table.authority.viewer(BRUNO));
    expect(view).toMatchObject({ you: { seat: 3, draft: table.state.seats[3]!.standing } });
    expect(view.seats[3]!.bot).toBe(false);
    expect(trouble(table)).toBeNull();
  });
});

describe('after the end', () => {
  it('somebody who sat at the table proposes the next match, once, and everybody sees it after a restart', async () => {
    const table = new Table({ yearsPerTurn: 2 });
    await table.seat(ANNE, 0);
    await table.seat(BRUNO, 3);
    const rematch = { type: 'rematch', match: 'next' as MatchId, code: 'NEXT23' } as const;
    expect(await table.do(ANNE, rematch)).toBe('wrongPhase');
    await table.do(HOST, { type: 'start' });
    while (table.state.phase !== 'finished') await table.close();
    expect(await table.do(HOST, rematch)).toBe('noSeat');
    expect(await table.do(ANNE, rematch)).toBeNull();
    expect(await table.do(BRUNO, { ...rematch, code: 'OTHER2' })).toBe('alreadyProposed');
    table.restart();
    const shown = table.authority.view(table.authority.viewer(BRUNO)).rematch;
    expect(shown).toMatchObject({ code: 'NEXT23', by: { name: 'anne' } });
    expect(trouble(table)).toBeNull();
  });
});

describe('what stands on the notice board', () => {
  it('tells seats, people and pace, and no draft', async () => {
    const table = new Table({ ...SLOW, listed: true });
    await table.seat(ANNE, 0);
    await table.do(HOST, { type: 'start' });
    await table.do(ANNE, set(13));
    const notice = noticeOf(table.authority.match);
    const seats = seatsIn(table.authority.match.scenario);
    expect(notice).toMatchObject({ code: 'ABC234', opener: 'anne', seats, free: seats - 1, phase: 'offer', turn: 1 });
    expect(notice.players).toEqual([{ id: ANNE, seat: 0, ready: false }]);
    expect(JSON.stringify(notice)).not.toContain('aidUpstream');
  });
});
