/** The past of a match: it ends where the reading stands, its books close, a restart changes nothing of it. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  type Account,
  JOBS_IN,
  JOBS_OUT,
  MONEY_IN,
  MONEY_OUT,
  PEOPLE_IN,
  PEOPLE_OUT,
  SERVICES_IN,
} from '../../../shared/economy/ledger.ts';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import { playBack } from '../../../shared/log/playback.ts';
import { eventOf, flowOf, type KeptFact, pinOf } from '../../../shared/match/annals/annal.ts';
import { type ReadAnnal, readAnnals } from '../../../shared/match/annals/annals.ts';
import { toldBy } from '../../../shared/match/news/told.ts';
import { countryNews, seatNews } from '../../../shared/match/news.ts';
import { ANNE, HOST, Table } from './table.ts';

const SEAT = 6;
const TURNS = 4;
let table: Table;
let past: ReadAnnal[];

beforeAll(async () => {
  table = new Table({ yearsPerTurn: 2 }, 11);
  await table.seat(ANNE, SEAT);
  await table.do(HOST, { type: 'start' });
  for (let turn = 1; turn <= TURNS; turn++) {
    await table.do(ANNE, { type: 'set', instrument: 'taxRate', value: 100 - 5 * turn });
    await table.close();
    await table.close();
  }
  past = readAnnals(table.authority.annals(0, SEAT));
});

describe('the annals of a match', () => {
  it('end with the figures of the reading, turn for turn', () => {
    const { latest, history } = table.authority.reading();
    expect(past.map(({ turn, year }) => [turn, year])).toEqual(history.map(({ turn, year }) => [turn, year]));
    const { actives: _, ...facts } = past.at(-1)!.facts;
    for (const [fact, values] of Object.entries(facts)) {
      const read = latest.territories.map((one) => one[fact as Exclude<KeptFact, 'actives'>]);
      expect(values, fact).toEqual(read);
    }
  });

  it('keep the largest establishments, the flows and the events of the report', () => {
    const { latest } = table.authority.reading();
    const { pins, flows, events } = past.at(-1)!;
    expect(pins.flat().map((row) => pinOf(row).id)).toEqual(latest.pins.map(({ id }) => id));
    expect(pins[SEAT]!.map((row) => pinOf(row).activity)).toEqual(
      latest.pins.filter(({ territory }) => territory === SEAT).map(({ activity }) => activity),
    );
    expect(events.map(eventOf)).toEqual(latest.events);
    expect(flows.map(flowOf)).toEqual(latest.flows.map((flow) => ({ ...flow, people: Math.round(flow.people) })));
  });

  it('tell the news as it was told, to the country and to the seat that asks', () => {
    const reading = table.authority.reading();
    const told = toldBy(reading, table.authority.match.scenario);
    const { country, own } = past.at(-1)!;
    const kinds = (lines: readonly { kind: string; place: number }[]) => lines.map(({ kind, place }) => [kind, place]);
    expect(kinds(country)).toEqual(kinds(countryNews(reading.previous, reading.latest, told)));
    expect(kinds(own)).toEqual(kinds(seatNews(reading.previous, reading.latest, SEAT, told)));
    const events = new Set(reading.latest.events.map(({ id }) => id));
    for (const line of own) if (line.kind === 'establishment') expect(events).toContain(line.event.id);
    expect(readAnnals(table.authority.annals(0, null)).every(({ own: none }) => none.length === 0)).toBe(true);
  });

  it('go on from the turn that is asked for', () => {
    expect(readAnnals(table.authority.annals(3, SEAT))).toEqual(past.slice(3));
    expect(table.authority.annals(TURNS + 1, SEAT).turns).toEqual([]);
  });

  it('are the same after a restart, and in a replay of the log', () => {
    const before = table.authority.annals(0, SEAT);
    table.restart();
    expect(table.authority.annals(0, SEAT)).toEqual(before);
    const log = readLog(writeLog(table.log));
    if (!log.ok) throw new Error(log.error.code);
    const facts = playBack(log.value).turns.map(({ annal }) => annal.facts);
    expect(facts).toEqual(past.map((annal) => annal.facts));
  });

  it('hold no draft and no wager', async () => {
    await table.do(ANNE, { type: 'set', instrument: 'taxRate', value: 95 });
    expect(await table.do(ANNE, { type: 'wager', on: 'jobs', direction: 'up' })).toBeNull();
    expect(table.state.seats[SEAT]!.draft.taxRate).toBe(95);
    expect(readAnnals(table.authority.annals(0, SEAT))).toEqual(past);
    expect(JSON.stringify(table.authority.annals(0, SEAT))).not.toMatch(/draft|wager|seed/);
  });
});

describe('the books of the annals', () => {
  const stocks: readonly [
    name: string,
    stock: (facts: ReadAnnal['facts'], i: number) => number,
    into: readonly Account[],
    out: readonly Account[],
  ][] = [
    ['money', ({ freeBudget, debt }, i) => freeBudget[i]! - debt[i]!, MONEY_IN, MONEY_OUT],
    ['people', ({ actives }, i) => actives[i]!, PEOPLE_IN, PEOPLE_OUT],
    ['jobs', ({ jobs }, i) => jobs[i]!, [...JOBS_IN, ...SERVICES_IN], JOBS_OUT],
  ];
  it.each(stocks)('close for %s, in every place and turn, to what six digits leave', (_, stock, into, out) => {
    for (const [turn, { facts, books }] of past.entries()) {
      if (turn === 0) continue;
      facts.population.forEach((_, i) => {
        const sum = (accounts: readonly Account[]) => accounts.reduce((all, id) => all + (books[id]?.[i] ?? 0), 0);
        const [then, now] = [stock(past[turn - 1]!.facts, i), stock(facts, i)];
        const turnover = Math.abs(then) + Math.abs(now) + sum(into) + sum(out);
        expect(Math.abs(now - then - sum(into) + sum(out))).toBeLessThan(1e-5 * turnover);
      });
    }
  });
});
