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
<<<<<<< HEAD
      "23cd668b0d438c18",
      "e93fb903ce3b7e8d",
      "d5f8d6a745254f56",
      "a0a5fbe2fa0edc86",
      "715dd85dc973d570",
      "c1b90eab7c8fedbb",
=======
      "c103ef638893d6db",
      "a7bedbea14edf48e",
      "7922950b1f58cb79",
      "49ab8ccff64af25c",
      "c5bdeacb4aec8ffe",
      "8ad561657cbcdeb6",
>>>>>>> 94de5c0 (Bench on generated regions and on France: 1,232 territories, 300,000 establishments)
    ]
  `);
});

it('keeps its numbers', async () => {
  const grid = YEARS.map((year) => printReport(life[year]!, scenario)).join('\n');
  await expect(grid).toMatchFileSnapshot('golden/valmarche-1974.txt');
});
