/** What happens at a table while its people look elsewhere. */
import type { MatchView } from '../../shared/match/view.ts';

export type Happening = 'started' | 'played' | 'finished';

/** What one view tells that the one before did not; `null` where nothing that anybody must be called back for. */
export function happened(before: MatchView | null, after: MatchView): Happening | null {
  if (before === null || before.match !== after.match || before.phase === after.phase) return null;
  if (after.phase === 'finished') return 'finished';
  if (before.phase === 'lobby') return 'started';
  return before.turn !== after.turn ? 'played' : null;
}
