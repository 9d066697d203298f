import { expect, it } from 'vitest';
import { firstDifference, type Played } from '../../engines/compare.ts';
import { disagreement } from '../../engines/words.ts';

const TURNS = ['7 0 aa', '7 1 ab', '8 0 ac', '8 1 ad'];
const reference: Played = { engine: 'V8', turns: TURNS };
const other = (engine: string, ...turns: string[]): Played => ({ engine, turns });

it('finds nothing where all say the same', () => {
  expect(firstDifference(reference, [other('A', ...TURNS), other('B', ...TURNS)])).toBeNull();
  expect(firstDifference(reference, [])).toBeNull();
});

it('finds the earliest turn, whichever engine it is in', () => {
  const late = other('A', '7 0 aa', '7 1 ab', '8 0 ac', '8 1 XX');
  const early = other('B', '7 0 aa', '7 1 XX', '8 0 XX', '8 1 ad');
  const found = firstDifference(reference, [late, early]);
  expect(found).toMatchObject({ engine: 'B', match: 7, turn: 1, expected: 'ab', found: 'XX' });
  expect(disagreement(found!)).toBe('match 7, turn 1: B differs (XX; V8: ab)');
});

it.each([
  ['ends too soon', other('A', ...TURNS.slice(0, 3)), { match: 8, turn: 1, expected: 'ad', found: null }],
  ['goes on too long', other('A', ...TURNS, '8 2 ae'), { match: 8, turn: 2, expected: null, found: 'ae' }],
  ['says nothing', other('A', ''), { match: 7, turn: 0, found: null }],
  ['leaves a turn out', other('A', '7 0 aa', '8 0 ac', '8 1 ad'), { match: 7, turn: 1, found: 'ac' }],
])('finds a list that %s', (_, played, difference) => {
  expect(firstDifference(reference, [played])).toMatchObject(difference);
});
