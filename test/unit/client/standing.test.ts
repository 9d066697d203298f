/** What a place beside another's is worth, over the lucks. */
import { describe, expect, test } from 'vitest';
import { pairsOf, ranked, standingOf } from '../../../client/state/standing.ts';
import { overlap } from '../../../shared/match/band.ts';
import type { SeatResult } from '../../../shared/match/results.ts';
import { seeded } from '../seeded.ts';

const resultOf = (seat: number, ...scores: readonly number[]): SeatResult => ({
  seat,
  lucks: scores.map((score) => ({ score, merits: { jobs: score, skill: 0, security: 0, budget: 0 } })),
});

describe('seats over several lucks', () => {
  test('are ranked by the mean, whatever the match itself gave them', () => {
    const standings = ranked([resultOf(4, 90, 10, 10), resultOf(7, 20, 60, 70), resultOf(2, 0, 0, 0)]);
    expect(standings.map(({ seat }) => seat)).toEqual([7, 4, 2]);
    expect(standings[1]!.own.score).toBe(90);
  });

  test('have a band that holds the mean, for any scores', () => {
    const draw = seeded(5);
    for (let i = 0; i < 200; i++) {
      const scores = Array.from({ length: 1 + Math.floor(draw() * 9) }, () => Math.round((draw() - 0.5) * 1e3));
      const { score, merits } = standingOf(resultOf(0, ...scores));
      expect(score.low).toBeLessThanOrEqual(score.mean);
      expect(score.high).toBeGreaterThanOrEqual(score.mean);
      expect(merits.jobs).toEqual(score);
    }
  });

  test('are told apart where their bands do not touch: the first two, and the own beside the next above', () => {
    const standings = ranked([resultOf(0, 80, 90), resultOf(1, 40, 60), resultOf(2, 30, 55), resultOf(3, -5, 5)]);
    const told = (own: number | null) =>
      pairsOf(standings, own).map(({ ahead, behind, undecided }) => [ahead.seat, behind.seat, undecided]);
    expect(told(null)).toEqual([[0, 1, false]]);
    expect(told(0)).toEqual([[0, 1, false]]);
    expect(told(1)).toEqual([[0, 1, false]]);
    expect(told(2)).toEqual([
      [0, 1, false],
      [1, 2, true],
    ]);
    expect(pairsOf(standings.slice(0, 1), 0)).toEqual([]);
  });
});

test('bands that touch in a point overlap', () => {
  const band = (low: number, high: number) => ({ low, high, mean: (low + high) / 2 });
  expect(overlap(band(0, 2), band(2, 4))).toBe(true);
  expect(overlap(band(0, 2), band(2.1, 4))).toBe(false);
  expect(overlap(band(0, 9), band(3, 4))).toBe(true);
});
