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
      "d19167688ee89b68",
      "b8ea8e8ea2b2c007",
      "defed93e4216e445",
      "b32aec329fc4a9e4",
      "3a36fdf8678d7fd9",
      "ba1cfebcc1fe37a8",
    ]
  `);
});

it('keeps its numbers', async () => {
  const grid = YEARS.map((year) => printReport(life[year]!, scenario)).join('\n');
  await expect(grid).toMatchFileSnapshot('golden/valmarche-1974.txt');
});
