/** How a seat stands over several lucks, and what its place beside another's is worth. */
import { type Band, bandOf, overlap } from '../../shared/match/band.ts';
import type { SeatResult } from '../../shared/match/results.ts';
import { MERITS, type Merit, type Score } from '../../shared/match/score.ts';

export interface Standing {
  readonly seat: number;
  readonly score: Band;
  readonly merits: Readonly<Record<Merit, Band>>;
  /** Under the first luck: at the end, the match as it went. */
  readonly own: Score;
}

export const standingOf = ({ seat, lucks }: SeatResult): Standing => ({
  seat,
  score: bandOf(lucks.map(({ score }) => score)),
  merits: Object.fromEntries(
    MERITS.map((merit) => [merit, bandOf(lucks.map(({ merits }) => merits[merit]))]),
  ) as Standing['merits'],
  own: lucks[0]!,
});

/** All seats, the highest mean first. */
export const ranked = (results: readonly SeatResult[]): Standing[] =>
  results.map(standingOf).sort((a, b) => b.score.mean - a.score.mean);

/** Two seats, the higher first, and whether luck could have turned them round. */
export interface Pair {
  readonly ahead: Standing;
  readonly behind: Standing;
  readonly undecided: boolean;
}

/** What the table will ask about: the first and the second; and the own seat and whoever is next above it. */
export function pairsOf(standings: readonly Standing[], own: number | null): Pair[] {
  const at = standings.findIndex(({ seat }) => seat === own);
  return [...new Set([1, at])].flatMap((index) => {
    const [ahead, behind] = [standings[index - 1], standings[index]];
    return ahead && behind ? [{ ahead, behind, undecided: overlap(ahead.score, behind.score) }] : [];
  });
}
