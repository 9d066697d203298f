/** Wagers and mandates: what a seat says of the future, and what it was elected for. */
import { describe, expect, it } from 'vitest';
import { MANDATE, MANDATES, mandatesFor } from '../../../shared/match/mandate.ts';
import { directionOf, steadyOver, tallied, WAGERED } from '../../../shared/match/wager.ts';
import { ANNE, BRUNO, HOST, Table } from './table.ts';

async function started(): Promise<Table> {
  const table = new Table();
  await table.seat(ANNE, 0);
  await table.seat(BRUNO, 3);
  await table.do(HOST, { type: 'start' });
  return table;
}

const wager = (on: (typeof WAGERED)[number], direction: 'up' | 'steady' | 'down' | null) =>
  ({ type: 'wager', on, direction }) as const;

describe('a wager', () => {
  it('is on two indicators at most, secret until the close, and then held against what came', async () => {
    const table = await started();
    await table.do(ANNE, wager('jobs', 'up'));
    await table.do(ANNE, wager('gap', 'down'));
    expect(await table.do(ANNE, wager('unemployment', 'up'))).toBe('twoWagers');
    expect(await table.do(ANNE, wager('jobs', 'down'))).toBeNull();
    expect(await table.do(ANNE, wager('gap', null))).toBeNull();
    expect(await table.do(ANNE, wager('dissimilarity', 'up'))).toBeNull();
    expect(table.authority.view(table.authority.viewer(ANNE)).you.wagers).toEqual({
      jobs: 'down',
      dissimilarity: 'up',
    });
    expect(JSON.stringify(table.authority.view(table.authority.viewer(BRUNO)))).not.toContain('dissimilarity');
    const before = table.authority.reading().latest;
    await table.close();
    const { latest, settled } = table.authority.reading();
    expect(settled.wagers).toEqual([
      { seat: 0, on: 'jobs', said: 'down', came: directionOf('jobs', before, latest, 0) },
      { seat: 0, on: 'dissimilarity', said: 'up', came: directionOf('dissimilarity', before, latest, 0) },
    ]);
    expect(table.state.seats[0]!.wagers).toEqual({});
  });

  it('is tallied over the turns, for everybody to see', async () => {
    const table = await started();
    let right = 0;
    for (let turn = 0; turn < 2; turn++) {
      await table.do(ANNE, wager('jobs', 'up'));
      await table.do(ANNE, wager('gap', 'steady'));
      await table.close();
      right += table.authority.reading().settled.wagers.filter(({ said, came }) => said === came).length;
      await table.close();
    }
    const { seats } = table.authority.view(table.authority.viewer(null));
    expect(seats[0]!.tally).toEqual({ made: 4, right });
    expect(seats[3]!.tally).toEqual({ made: 0, right: 0 });
    expect(tallied({ made: 4, right: 1 }, 2, [])).toEqual({ made: 4, right: 1 });
  });

  it('is on the side of the line that the panel tells', async () => {
    const { latest } = (await started()).authority.reading();
    const { width, relative } = steadyOver('jobs', 2);
    expect(relative).toBe(true);
    const after = (change: number) => ({
      ...latest,
      year: latest.year + 2,
      territories: latest.territories.map((facts) => ({ ...facts, jobs: facts.jobs * (1 + change) })),
    });
    expect([0.99, -0.99, 1.01, -1.01].map((part) => directionOf('jobs', latest, after(part * width), 0))).toEqual([
      'steady',
      'steady',
      'up',
      'down',
    ]);
  });

  it('changes no world', async () => {
    const [plain, bold] = [await started(), await started()];
    await bold.do(ANNE, wager('jobs', 'up'));
    for (const table of [plain, bold]) await table.close();
    expect(bold.state.hashes).toEqual(plain.state.hashes);
  });

  it.each(WAGERED)('on %s is steady where nothing moved, and is never two things', async (on) => {
    const table = await started();
    const { latest } = table.authority.reading();
    expect(directionOf(on, latest, { ...latest, year: latest.year + 1 }, 0)).toBe('steady');
  });
});

describe('a mandate', () => {
  it('is one of the two drawn for the seat, taken before the first close, and public', async () => {
    const table = await started();
    const drawn = mandatesFor(1, 0);
    const other = MANDATES.find((id) => !drawn.includes(id))!;
    expect(table.authority.view(table.authority.viewer(ANNE)).you.mandates).toEqual(drawn);
    expect(await table.do(ANNE, { type: 'mandate', mandate: other })).toBe('notDrawn');
    expect(await table.do(ANNE, { type: 'mandate', mandate: drawn[0]! })).toBeNull();
    expect(table.authority.view(table.authority.viewer(null)).seats[0]!.mandate).toBe(drawn[0]);
    await table.close();
    expect(await table.do(ANNE, { type: 'mandate', mandate: null })).toBe('wrongPhase');
    expect(table.state.seats[0]!.mandate).toBe(drawn[0]);
  });

  it('is worth as much as none, and draws differ between seats', () => {
    for (const id of MANDATES) expect(Object.values(MANDATE[id]).reduce((sum, points) => sum + points)).toBe(100);
    const draws = new Set(Array.from({ length: 40 }, (_, seat) => mandatesFor(7, seat).join()));
    expect(draws.size).toBeGreaterThan(5);
  });
});
