import { beforeAll, expect, it } from 'vitest';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import { playBack } from '../../../shared/log/playback.ts';
import { MERITS, type SeatResult, seatResults } from '../../../shared/match/score.ts';
import { ANNE, BRUNO, HOST, Table } from './table.ts';

/** Where Anne does nothing and Bruno ruins his seat: he gives away all taxes that the rules let him. */
const IDLE = 0;
const RUINED = 3;

let results: readonly SeatResult[];

beforeAll(async () => {
  const table = new Table({ yearsPerTurn: 2 });
  await table.seat(ANNE, IDLE);
  await table.seat(BRUNO, RUINED);
  await table.do(HOST, { type: 'start' });
  await table.do(BRUNO, { type: 'set', instrument: 'taxRate', value: 70 });
  while (table.state.phase !== 'finished') await table.close();
  const log = readLog(writeLog(table.log));
  if (!log.ok) throw new Error(log.error.code);
  const { match, turns: told } = playBack(log.value);
  const all = seatResults(match!, told.slice(1));
  results = [...all.take(RUINED + 1)];
});

it('gives nothing to a seat that kept its first offer, whatever the others did', () => {
  expect(results.find((result) => result.seat === IDLE)).toEqual({
    seat: IDLE,
    score: 0,
    merits: { jobs: 0, skill: 0, security: 0, budget: 0 },
  });
});

it('holds each seat against itself: what it gave away costs it, in its budget most plainly', () => {
  const ruined = results.find((result) => result.seat === RUINED)!;
  expect(ruined.merits.budget).toBeLessThan(-5);
  expect(ruined.score).toBeLessThan(-5);
});

it('adds its parts up, and lets none run away', () => {
  expect(results.map((result) => result.seat)).toEqual([0, 1, 2, 3]);
  for (const { score, merits } of results) {
    expect(MERITS.reduce((sum, merit) => sum + merits[merit], 0)).toBeCloseTo(score, 9);
    expect(Math.abs(score)).toBeLessThanOrEqual(150);
  }
});
