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
      "3f9bf40b2d991da6",
      "dc05493da7decaf0",
      "e827ee35c86d2430",
      "654fc84916bf36df",
      "f2a8bf014ebb0ac3",
      "2f4c62c445835dc2",
    ]
  `);
});

it('keeps its numbers', async () => {
  const grid = YEARS.map((year) => printReport(life[year]!, scenario)).join('\n');
  await expect(grid).toMatchFileSnapshot('golden/valmarche-1974.txt');
});
