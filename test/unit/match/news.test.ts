import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advance, createWorld, reportOf } from '../../../shared/economy/index.ts';
import type { EstablishmentEvent, TerritoryFacts, TurnReport } from '../../../shared/economy/report.ts';
import { countryNews, seatNews } from '../../../shared/match/news.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';

function reports(turns: number): TurnReport[] {
  const path = join(import.meta.dirname, '../../../assets/scenarios/valmarche.json');
  const parsed = parseScenario(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.error.message);
  const offers = parsed.value.territories.map((territory) => territory.offer);
  let world = createWorld(parsed.value, 7);
  const all = [reportOf(world, 0)];
  for (let turn = 1; turn <= turns; turn++) {
    world = advance(world, offers);
    all.push(reportOf(world, turn));
  }
  return all;
}

const [start, first] = reports(1) as [TurnReport, TurnReport];

/** The same report in which nothing happened since `start`, but for what is given of one territory. */
const quiet = (
  seat: number,
  facts: Partial<TerritoryFacts>,
  events: readonly EstablishmentEvent[] = [],
): TurnReport => ({
  ...start,
  turn: 1,
  events,
  flows: [],
  territories: start.territories.map((territory, i) => ({
    ...territory,
    netMigration: { lowSkilled: 0, craft: 0, technician: 0, executive: 0 },
    ...(i === seat ? facts : {}),
  })),
});

describe('a seat’s news', () => {
  test('says nothing at the start, nor of a year in which nothing happened', () => {
    expect(seatNews(null, start, 0)).toEqual([]);
    expect(seatNews(start, quiet(0, {}), 0)).toEqual([]);
  });

  test('are three different things, the heaviest first, in a real year', () => {
    for (const seat of start.territories.keys()) {
      const lines = seatNews(start, first, seat);
      expect(lines).toHaveLength(3);
      const weights = lines.map((line) => line.weight);
      expect(weights).toEqual([...weights].sort((a, b) => b - a));
      const themes = lines.map((line) =>
        line.kind === 'establishment' ? line.deed : line.kind === 'figure' ? line.figure : line.kind,
      );
      expect(new Set(themes).size).toBe(3);
    }
  });

  test('tells a large arrival from where it came, and the same event as a departure at the other end', () => {
    const event = {
      move: 'moved',
      id: 1,
      activity: 'productionStandard',
      jobs: 900,
      from: 2,
      to: 5,
      why: 'wages',
      weight: 3,
    };
    const report = quiet(0, {}, [event as EstablishmentEvent]);
    expect(seatNews(start, report, 5)[0]).toMatchObject({ kind: 'establishment', deed: 'arrived', other: 2 });
    expect(seatNews(start, report, 2)[0]).toMatchObject({ kind: 'establishment', deed: 'departed', other: 5 });
    expect(seatNews(start, report, 3)).toEqual([]);
  });

  test('gives a change a cause that goes its way', () => {
    const here = start.territories[4]!;
    const worse = quiet(4, { unemployment: here.unemployment + 0.05, jobs: here.jobs * 0.93 });
    expect(seatNews(start, worse, 4)[0]).toMatchObject({ figure: 'unemployment', cause: 'jobs' });
    const odd = quiet(4, { unemployment: here.unemployment + 0.05, jobs: here.jobs * 1.05 });
    expect(seatNews(start, odd, 4)[0]).toMatchObject({ figure: 'unemployment', cause: 'mismatch' });
    const poorer = quiet(4, { freeBudget: here.freeBudget * 0.2, revenue: here.revenue * 0.9 });
    expect(seatNews(start, poorer, 4)[0]).toMatchObject({ figure: 'freeBudget', cause: 'revenue' });
  });

  test('tells no figure that reads the same on both sides', () => {
    const { skilledShare, freeBudget } = start.territories[4]!;
    const steady = { skilledShare: Math.round(skilledShare * 1000) / 1000 + 0.0004, freeBudget: freeBudget * 1.004 };
    const before = {
      ...start,
      territories: start.territories.map((facts) => ({
        ...facts,
        skilledShare: Math.round(skilledShare * 1000) / 1000,
      })),
    };
    expect(seatNews(before, quiet(4, steady), 4)).toEqual([]);
  });

  test('counts what goes on as it did for less than what is new', () => {
    const loss = { lowSkilled: 0, craft: 0, technician: 0, executive: -200 };
    const fresh = seatNews(start, quiet(6, { netMigration: loss }), 6)[0]!;
    const steady = seatNews(quiet(6, { netMigration: loss }), quiet(6, { netMigration: loss }), 6)[0]!;
    expect(steady).toMatchObject({ kind: 'migration', people: 200 });
    expect(steady.weight).toBeLessThan(fresh.weight / 2);
  });

  test('names the other end only where it is much of the balance', () => {
    const netMigration = { lowSkilled: 0, craft: 0, technician: 0, executive: -200 };
    const left = (people: number): TurnReport => ({
      ...quiet(6, { netMigration }),
      flows: [{ from: 6, to: 0, skill: 'executive', people }],
    });
    expect(seatNews(start, left(150), 6)[0]).toMatchObject({ kind: 'migration', other: 0 });
    expect(seatNews(start, left(30), 6)[0]).toMatchObject({ kind: 'migration', other: null });
  });

  test('counts an executive who leaves for more than a low-skilled who does', () => {
    const report = quiet(6, { netMigration: { lowSkilled: -300, craft: 0, technician: 0, executive: -200 } });
    expect(seatNews(start, report, 6)[0]).toMatchObject({
      kind: 'migration',
      tide: 'driven',
      skill: 'executive',
      people: 200,
    });
  });
});

describe('the country’s news', () => {
  test('names the place where both pumps run', () => {
    const report = quiet(3, { netMigration: { lowSkilled: -4000, craft: 0, technician: 0, executive: 3000 } });
    expect(countryNews(start, report)).toContainEqual(
      expect.objectContaining({ kind: 'pumps', place: 3, executives: 3000, lowSkilled: 4000 }),
    );
  });

  test('fits three lines in a real year, and none before it', () => {
    expect(countryNews(null, start)).toEqual([]);
    expect(countryNews(start, first)).toHaveLength(3);
  });
});
