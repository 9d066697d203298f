/** Which years the table is about: those being played, or the end of those just read. */
import type { MatchView } from '../../shared/match/view.ts';

export type Period =
  | { readonly kind: 'turn'; readonly from: number; readonly span: number }
  | { readonly kind: 'end'; readonly year: number };

/** `read` is the year of the latest report. */
export function periodOf(view: MatchView, read: number): Period {
  const looksBack = view.phase === 'reading' || view.phase === 'finished';
  return looksBack ? { kind: 'end', year: read } : { kind: 'turn', from: view.year, span: view.rules.yearsPerTurn };
}
