/** What is decided beside the offers: bids for headline projects, and the State's budget. */
import { describe, expect, it } from 'vitest';
import type { Spread } from '../../../shared/economy/decisions.ts';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import { playBack } from '../../../shared/log/playback.ts';
import type { Command, Refusal } from '../../../shared/match/commands.ts';
import { decodeCommand } from '../../../shared/match/decode.ts';
import { ANNE, BRUNO, HOST, Table } from './table.ts';

async function started(): Promise<Table> {
  const table = new Table();
  await table.seat(ANNE, 0);
  await table.seat(BRUNO, 3);
  await table.do(HOST, { type: 'start' });
  return table;
}

const viewFor = (table: Table, who: typeof ANNE | null) => table.authority.view(table.authority.viewer(who));
const bid = (project: number, value: number) => ({ type: 'bid', project, value }) as const;
const first = (table: Table): number => table.state.announced[0]!.id;
const SPREAD: Spread = { grants: 40, strongPoints: 0, diffusion: 35, transfer: 25, lines: 0 };
const spread = (some: Partial<Spread> | null): Command => ({ type: 'spread', spread: some && { ...SPREAD, ...some } });

describe('a bid', () => {
  it('is drafted, changed and taken back, and makes whoever bids unready', async () => {
    const table = await started();
    const project = first(table);
    await table.ready(ANNE);
    expect(await table.do(ANNE, bid(project, 12))).toBeNull();
    expect(table.state.seats[0]).toMatchObject({ bids: { [project]: 12 }, ready: false });
    await table.do(ANNE, bid(project, 7));
    expect(table.state.seats[0]!.bids).toEqual({ [project]: 7 });
    await table.do(ANNE, bid(project, 0));
    expect(table.state.seats[0]!.bids).toEqual({});
    await table.do(ANNE, bid(project, 9));
    await table.do(ANNE, { type: 'reset' });
    expect(table.state.seats[0]!.bids).toEqual({});
  });

  it.each<readonly [Refusal, typeof ANNE, number | null, number]>([
    ['noSeat', HOST, null, 5],
    ['projectUnknown', ANNE, 999, 5],
    ['outOfRange', ANNE, null, 41],
    ['outOfRange', ANNE, null, -1],
    ['notAStep', ANNE, null, 2.5],
    ['notANumber', ANNE, null, -0],
    ['notANumber', ANNE, null, Number.NaN],
  ])('is refused with %s', async (refusal, by, project, value) => {
    const table = await started();
    const before = table.log.length;
    expect(await table.do(by, bid(project ?? first(table), value))).toBe(refusal);
    expect(table.log.length).toBe(before);
  });

  it('is for the projects of this turn: those of the last are gone', async () => {
    const table = await started();
    const old = first(table);
    await table.do(ANNE, bid(old, 5));
    await table.close();
    expect(table.state.seats[0]!.bids).toEqual({});
    expect(await table.do(ANNE, bid(old, 5))).toBe('projectUnknown');
    expect(await table.do(ANNE, bid(first(table), 5))).toBeNull();
  });

  it('is nobody else’s to see until the turn is played, and then everybody’s', async () => {
    const table = await started();
    const project = first(table);
    await table.do(ANNE, bid(project, 13));
    expect(viewFor(table, ANNE).you.bids).toEqual({ [project]: 13 });
    for (const other of [BRUNO, HOST, null]) {
      const sent = JSON.stringify([viewFor(table, other), table.authority.reading().course]);
      expect(sent).not.toContain(`"${project}":13`);
      expect(sent).not.toContain('"value":13');
    }
    await table.close();
    expect(table.authority.reading().course.at(-1)!.bids).toContainEqual({ project, territory: 0, value: 13 });
  });
});

describe('the State’s budget', () => {
  it('is spread by the host, seen by all, kept from turn to turn and given back to the calendar', async () => {
    const table = await started();
    expect(await table.do(HOST, spread({}))).toBeNull();
    expect(viewFor(table, BRUNO).spread).toEqual(SPREAD);
    await table.close();
    expect(table.state.decided.spread).toEqual(SPREAD);
    expect(table.state.spread).toEqual(SPREAD);
    expect(await table.do(HOST, spread(null))).toBeNull();
    expect(viewFor(table, null).spread).toBeNull();
  });

  it.each<readonly [Refusal, typeof ANNE, Partial<Spread>]>([
    ['notHost', ANNE, {}],
    ['overBudget', HOST, { strongPoints: 1 }],
    ['outOfRange', HOST, { grants: 101 }],
    ['outOfRange', HOST, { grants: -5 }],
    ['notAStep', HOST, { grants: 0.5 }],
    ['notANumber', HOST, { grants: -0 }],
  ])('is refused with %s', async (refusal, by, some) => {
    const table = await started();
    expect(await table.do(by, spread(some))).toBe(refusal);
    expect(table.state.spread).toBeNull();
  });

  it('changes what happens', async () => {
    const [calendar, played] = [await started(), await started()];
    await played.do(HOST, spread({}));
    for (const table of [calendar, played]) await table.close();
    expect(played.state.hashes.at(-1)).not.toBe(calendar.state.hashes.at(-1));
  });
});

it('what arrives of them is read by its shape', () => {
  expect(decodeCommand(JSON.parse(JSON.stringify(bid(3, 12))))).toEqual(bid(3, 12));
  expect(decodeCommand(JSON.parse(JSON.stringify(spread({}))))).toEqual(spread({}));
  expect(decodeCommand(spread(null))).toEqual(spread(null));
  expect(decodeCommand({ type: 'bid', project: 1.5, value: 3 })).toBeNull();
  expect(decodeCommand({ type: 'spread', spread: { grants: 10 } })).toBeNull();
});

it('a log with bids and spreads reads back, plays back to the same hashes, and tells of both', async () => {
  const table = await started();
  for (let turn = 0; turn < 3; turn++) {
    await table.do(ANNE, bid(first(table), 10 + turn));
    await table.do(HOST, turn === 1 ? spread({}) : spread(null));
    await table.close();
    await table.close();
  }
  const text = writeLog(table.log);
  const log = readLog(text);
  if (!log.ok) throw new Error(log.error.code);
  expect(log.value.entries).toEqual(table.log);
  const { turns, fault } = playBack(log.value);
  expect(fault).toBeNull();
  expect(turns.map(({ report }) => report.hash)).toEqual(table.state.hashes);
  expect(turns.map(({ decisions }) => decisions.spread)).toEqual([null, null, SPREAD, null]);
  const own = turns.map(({ decisions }) => decisions.bids.find(({ territory }) => territory === 0)?.value);
  expect(own).toEqual([undefined, 10, 11, 12]);
  const raised = readLog(text.replace('"value":11', '"value":41'));
  expect(raised.ok && playBack(raised.value).fault?.fault.code).toBe('refused');
});
