import type { MatchId } from '../../shared/brand.ts';
import type { Entry, Header } from '../../shared/match/entry.ts';

/** Two authorities believed that they own this match, or one wrote out of turn. Nothing was kept; the loser closes. */
export class SequenceConflict extends Error {
  override readonly name = 'SequenceConflict';
  constructor(match: MatchId, expectedSeq: number) {
    super(`the log of match ${match} does not end at entry ${expectedSeq}, or what follows does not go on from it`);
  }
}

/** Another match already answers to this code. Nothing was kept; draw another. */
export class CodeTaken extends Error {
  override readonly name = 'CodeTaken';
  constructor(code: string) {
    super(`the code ${code} is taken`);
  }
}

/**
 * Where matches live: for each of them a log, appended to and read in order. One contract test runs against
 * every backend. What a resolved promise says is kept survives the death of the process, and of the machine.
 */
export interface MatchStore {
  /** Opens a match with the first entry of its log. Throws `CodeTaken`, or `SequenceConflict` if the match exists. */
  create(header: Header): Promise<void>;
  /**
   * Adds entries, numbered on from `expectedSeq`, all or none. Throws `SequenceConflict` unless the log ends at
   * `expectedSeq`. The pair (match, seq) is a primary key, so that of two writers with the same idea one loses.
   */
  append(match: MatchId, expectedSeq: number, entries: readonly Entry[]): Promise<void>;
  /** The whole log in order, or `null` for a match that nobody opened. */
  read(match: MatchId): Promise<readonly Entry[] | null>;
  findByCode(code: string): Promise<MatchId | null>;
  close(): Promise<void>;
}
