/** The past on the page: accounts and terms that add up as shown, sheets with a way back, annals that keep up. */
import { signal } from '@preact/signals';
import { describe, expect, it, vi } from 'vitest';
import type { Subject } from '../../../client/landscape/pick.ts';
import { closing, statementOf } from '../../../client/state/past/books.ts';
import { changesOf, curveOf, lifeOf, netOf } from '../../../client/state/past/histories.ts';
import { createPast } from '../../../client/state/past/past.ts';
import { stretches, tickDigits } from '../../../client/state/past/plot.ts';
import { createSheets } from '../../../client/state/past/sheets.ts';
import { termTable } from '../../../client/state/past/terms.ts';
import type { ReadAnnal } from '../../../shared/match/annals/annals.ts';
import type { MatchView, Reading } from '../../../shared/match/view.ts';
import { HOST, Table } from '../match/table.ts';
import { handConnection } from './connection.ts';

async function played(turns: number): Promise<Table> {
  const table = new Table({ yearsPerTurn: 1 }, 3);
  await table.do(HOST, { type: 'start' });
  for (let turn = 1; turn <= turns; turn++) {
    await table.close();
    if (turn < turns) await table.close();
  }
  return table;
}

/** A past that reads what the table's authority keeps. */
function pastOf(table: Table) {
  const { connection } = handConnection();
  const annals = vi.fn(async (from: number, seat: number | null) => table.authority.annals(from, seat));
  const view = signal<MatchView | null>(table.authority.view(table.authority.viewer(HOST)));
  const reading = signal<Reading | null>(table.authority.reading());
  return { past: createPast({ ...connection, view, reading, annals }), annals, reading, view };
}

const settled = () => new Promise((done) => setTimeout(done));
const tenths = (value: number) => Math.round(value * 10);

describe('figures that are rounded together', () => {
  it('sum to the rounded sum, and none is further than a last digit from itself', () => {
    const values = [1.26, -3.44, 0.05, 7.149, -0.01, 2.2];
    const sum = values.reduce((all, value) => all + value, 0);
    const rounded = closing(values, sum, 1);
    expect(rounded.reduce((all, value) => all + tenths(value), 0)).toBe(tenths(sum));
    for (const [i, value] of rounded.entries()) expect(Math.abs(value - values[i]!)).toBeLessThan(0.1);
  });

  it('stand in rows and columns, with small terms as one rest', () => {
    const one = { a: 12.345, b: 0.021, c: -4.449, d: 0.013 };
    const other = { a: 2.111, b: 0.018, c: 1.05, d: 0.02 };
    const table = termTable(['a', 'b', 'c', 'd'], one, other, 1, 1);
    expect(table.rows.map(({ term }) => term)).toEqual(['a', 'c']);
    for (const side of ['one', 'other', 'gap'] as const) {
      expect(table.rows.reduce((all, row) => all + tenths(row[side]), 0)).toBe(tenths(table[side]));
    }
    for (const row of table.rows) expect(tenths(row.one) - tenths(row.other)).toBe(tenths(row.gap));
  });
});

describe('the accounts of a territory', () => {
  it('close in every book, each year and over the match, as they are shown', async () => {
    const { past } = pastOf(await played(4));
    past.want();
    await settled();
    const turns = past.turns.value;
    for (const book of ['money', 'people', 'jobs'] as const) {
      for (const [first, last] of [
        [1, 1],
        [4, 4],
        [1, 4],
      ] as const) {
        for (const territory of [0, 6, 13]) {
          const {
            opening,
            closing: end,
            cameIn,
            wentOut,
            into,
            out,
          } = statementOf(turns, book, territory, first, last);
          expect(tenths(opening) + tenths(cameIn) - tenths(wentOut)).toBe(tenths(end));
          expect(into.reduce((all, { value }) => all + tenths(value), 0)).toBe(tenths(cameIn));
          expect(out.reduce((all, { value }) => all + tenths(value), 0)).toBe(tenths(wentOut));
          expect([...into, ...out].every(({ value }) => value > 0)).toBe(true);
        }
      }
    }
  });
});

describe('the past of a match', () => {
  it('is asked for when it is wanted, and goes on by itself with each reading', async () => {
    const table = await played(2);
    const { past, annals, reading } = pastOf(table);
    await settled();
    expect(annals).not.toHaveBeenCalled();
    past.want();
    await settled();
    expect(past.turns.value.map(({ turn }) => turn)).toEqual([0, 1, 2]);
    await table.close();
    await table.close();
    reading.value = table.authority.reading();
    await settled();
    expect(annals.mock.calls).toEqual([
      [0, null],
      [3, null],
    ]);
    expect(past.turns.value.map(({ turn }) => turn)).toEqual([0, 1, 2, 3]);
    const { latest } = reading.value;
    expect(curveOf(past.turns.value, 'unemployment', 4).at(-1)).toBeCloseTo(100 * latest.territories[4]!.unemployment);
  });

  it('is read anew by whoever changes seats: other news are their own', async () => {
    const { past, annals, view } = pastOf(await played(1));
    past.want();
    await settled();
    view.value = { ...view.value!, you: { ...view.value!.you, seat: 6 } };
    await settled();
    expect(annals.mock.calls).toEqual([
      [0, null],
      [0, 6],
    ]);
    expect(past.turns.value).toHaveLength(2);
  });

  it('tells a life and a flow, with gaps where nothing is known', async () => {
    const { past } = pastOf(await played(3));
    past.want();
    await settled();
    const turns = past.turns.value;
    const [id] = turns.at(-1)!.pins[0]![0]!;
    expect(lifeOf(turns, id).stays.at(-1)).toMatchObject({ id, territory: 0 });
    const [skill, from, to, people] = turns.at(-1)!.flows[0]!;
    expect(skill).toBe(0);
    expect(netOf(turns, { type: 'flow', skill: 'lowSkilled', from, to }).at(-1)).toBe(people);
    expect(netOf(turns, { type: 'flow', skill: 'lowSkilled', from: to, to: from }).at(-1)).toBe(-people);
    const stay = (jobs: number) => ({ id, activity: 'productionStandard', jobs, territory: 2 }) as const;
    const years = [1980, 1981, 1982, 1983].map((year) => ({ year }) as ReadAnnal);
    const stays = [stay(100), null, stay(100), stay(80)];
    expect(changesOf(years, stays)).toEqual([{ year: 1983, since: 1982, by: -20 }]);
    expect(stretches(stays.map((one) => one?.jobs ?? null))).toEqual([[0], [2, 3]]);
  });
});

it('reads ticks as what they are', () => {
  expect(tickDigits([40, 43.5, 47], 0)).toBe(1);
  expect(tickDigits([0, 500, 1000], 0)).toBe(0);
});

describe('the sheets over the map', () => {
  const make = () => {
    const [selected, subject] = [signal<number | null>(null), signal<Subject | null>(null)];
    const past = { turns: signal([]), want() {}, why: async () => null, dispose() {} };
    const nothing = signal(null);
    return createSheets({
      ...{ selected, subject, past },
      scenario: nothing,
      report: nothing,
      previous: nothing,
      own: nothing,
    });
  };

  it('lie over each other, each with the way back to the one below', () => {
    const sheets = make();
    sheets.selected.value = 4;
    sheets.open({ type: 'establishment', id: 7 });
    sheets.open({ type: 'territory', territory: 2 });
    sheets.open({ type: 'comparison', territory: 2, other: 5 });
    expect(sheets.current.value).toEqual({ type: 'comparison', territory: 2, other: 5 });
    const way = [sheets.below.value];
    for (let i = 0; i < 3; i++) {
      sheets.back();
      way.push(sheets.below.value);
    }
    expect(way).toEqual([
      { type: 'territory', territory: 2 },
      { type: 'establishment', id: 7 },
      { type: 'territory', territory: 4 },
      null,
    ]);
    sheets.back();
    expect(sheets.current.value).toBeNull();
  });

  it('close all at once, and what is picked on the map comes first', () => {
    const sheets = make();
    sheets.open({ type: 'comparison', territory: 2, other: 5 });
    sheets.subject.value = { type: 'flow', skill: 'craft', from: 1, to: 2 };
    expect(sheets.current.value?.type).toBe('flow');
    sheets.close();
    expect([sheets.current.value, sheets.below.value, sheets.selected.value]).toEqual([null, null, null]);
    sheets.selected.value = 5;
    expect(sheets.current.value).toEqual({ type: 'territory', territory: 5 });
  });
});
