/** What panels make of a report: curves, and what an announced project is to one seat. */
import { expect, test } from 'vitest';
import { chartsOf } from '../../../client/state/indicators.ts';
import { reachOf } from '../../../client/state/reach.ts';
import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { createWorld, reportOf } from '../../../shared/economy/index.ts';
import type { TerritoryFacts } from '../../../shared/economy/report.ts';
import { summaryOf } from '../../../shared/match/view.ts';
import { valmarche } from '../../experiments/valmarche.ts';

type Served = Pick<TerritoryFacts, 'station' | 'population'>;

test('a curve of moves begins after the first turn, before which nobody has moved; the others begin at the start', () => {
  const start = summaryOf(reportOf(createWorld(valmarche(), 7), 0));
  const history = [start, { ...start, turn: 1, year: start.year + 1 }];
  const begins = chartsOf(history).map(({ chart, years }) => [chart, years[0]! - start.year]);
  expect(Object.fromEntries(begins)).toMatchObject({ effectiveness: 1, gap: 0, dissimilarity: 0 });
  expect(chartsOf([start]).every(({ years }) => years.length === 1)).toBe(true);
});

test('a stop is to be bid for on an open line only, and comes by itself to the large', () => {
  const stop: Headline = { id: 3, type: 'stop', year: 1993, jobs: 300, firm: 0 };
  const towns = valmarche().territories.slice(0, 3);
  /** Two towns on a line of these years, and one that is on none. */
  const reach = (lines: readonly [number, number], own: Partial<Served> = {}, project = stop) => {
    const territories = towns.map((town, i) => ({ ...town, lineYear: lines[i] ?? null }));
    const facts = towns.map((_, i) => ({ station: 0, population: 60_000, ...(i === 0 ? own : {}) }));
    return [0, 1, 2].map((seat) => reachOf(project, seat, { territories }, facts));
  };
  expect(reach([1993, 1999])).toEqual(['open', 'closed', 'closed']);
  expect(reach([1993, 1990], { station: 0.5 })).toEqual(['closed', 'open', 'closed']);
  expect(reach([1993, 1990], { population: 200_000 })).toEqual(['free', 'open', 'closed']);
  // Announced before any date: the State has hurried its first line.
  expect(reach([1996, 1999])).toEqual(['open', 'closed', 'closed']);
  expect(reach([1996, 1999], {}, { ...stop, type: 'carPlant' })).toEqual(['open', 'open', 'open']);
});
