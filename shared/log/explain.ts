/**
 * Why did it happen? Any establishment, flow or indicator of a turn is taken apart into the terms that the engine
 * used. Nothing of it is stored: the log is replayed to the world before that turn, and the turn played again while
 * somebody looks on.
 */
import type { Entry } from '../match/entry.ts';
import { type Explanation, explainTurn, type Subject, type SubjectFault } from '../match/explain.ts';
import { type Match, type ReplayFault, replayMatch } from '../match/match.ts';
import { fail, ok, type Result } from '../result.ts';
import type { MatchLog } from './format.ts';

/** Why there is nothing to explain. */
export type ExplainFault =
  | SubjectFault
  | { readonly code: 'noTurn'; readonly turn: number; readonly played: number }
  /** The log cannot be followed to the end of that turn. */
  | ({ readonly code: 'replay' } & ReplayFault);

/** `turn` is 1 to the last one played. */
export function explain(log: MatchLog, turn: number, subject: Subject): Result<Explanation, ExplainFault> {
  const before = matchBefore(log.entries, turn);
  return before.ok ? explainTurn(before.value, subject) : before;
}

/** The match as that turn was about to be played, once it has been played too and gave its hash. */
export function matchBefore(entries: readonly Entry[], turn: number): Result<Match, ExplainFault> {
  const at = entries.findIndex((entry) => entry.type === 'turn' && entry.turn === turn);
  if (at < 0) {
    return fail({ code: 'noTurn', turn, played: entries.filter(({ type }) => type === 'turn').length });
  }
  let before: Match | null = null;
  const replayed = replayMatch(entries.slice(0, at + 1), (match, entry) => {
    if (entry !== entries[at]) before = match;
  });
  return replayed.ok ? ok(before!) : fail({ code: 'replay', ...replayed.error });
}
