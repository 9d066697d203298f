/**
 * The numbers of one match that nobody touches. A pure refactor leaves them as they are; a change of balance shows up
 * as a diff of the grid, and then wants a new ENGINE_VERSION once matches have been played.
 */
import { expect, it } from 'vitest';
import { printReport } from '../../experiments/print.ts';
import { valmarche } from '../../experiments/valmarche.ts';
import { live } from '../../experiments/vocabulary.ts';

const SEED = 1974;
const YEARS = [0, 1, 2, 6, 13, 26];
const scenario = valmarche();
const life = live(scenario, SEED);

it('keeps its hashes', () => {
  expect(YEARS.map((year) => life[year]!.hash)).toMatchInlineSnapshot(`
    [
      "c103ef638893d6db",
      "c8d5c4b590104f37",
      "22be329f6e3148d8",
      "e487222a8d1075fd",
      "58049d0b1f1404d3",
      "5c94e302c4d71c7a",
    ]
  `);
});

it('keeps its numbers', async () => {
  const grid = YEARS.map((year) => printReport(life[year]!, scenario)).join('\n');
  await expect(grid).toMatchFileSnapshot('golden/valmarche-1974.txt');
});
