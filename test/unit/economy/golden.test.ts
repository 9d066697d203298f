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
      "94efe0cb9d887b4b",
      "b0b9825bb7e9784d",
      "ce51a2c6f232f212",
      "55987b7420b840e1",
      "2d9dc484836a8fc2",
      "6be73c309bda3716",
    ]
  `);
});

it('keeps its numbers', async () => {
  const grid = YEARS.map((year) => printReport(life[year]!, scenario)).join('\n');
  await expect(grid).toMatchFileSnapshot('golden/valmarche-1974.txt');
});
