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
      "1e452aaa93edb709",
      "bdb78368e34ee234",
      "5fecb27b8fa548d0",
      "d1a8288de7545ab6",
      "e1b34539f2b43e01",
      "0b3eb81e26021aa7",
    ]
  `);
});

it('keeps its numbers', async () => {
  const grid = YEARS.map((year) => printReport(life[year]!, scenario)).join('\n');
  await expect(grid).toMatchFileSnapshot('golden/valmarche-1974.txt');
});
