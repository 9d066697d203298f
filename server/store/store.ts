import type { MatchId } from '../../shared/brand.ts';
import type { Entry, Header } from '../../shared/match/entry.ts';
import type { Notice } from '../../shared/match/notice.ts';
import type { Standing } from '../board.ts';

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
  create(header: Header, standing: Standing): Promise<void>;
  /**
   * Adds entries, numbered on from `expectedSeq`, all or none. Throws `SequenceConflict` unless the log ends at
   * `expectedSeq`. The pair (match, seq) is a primary key, so that of two writers with the same idea one loses.
   * How the match stands after them is kept with them, or not at all.
   */
  append(match: MatchId, expectedSeq: number, entries: readonly Entry[], standing: Standing): Promise<void>;
  /** The whole log in order, or `null` for a match that nobody opened. */
  read(match: MatchId): Promise<readonly Entry[] | null>;
  findByCode(code: string): Promise<MatchId | null>;
  /** What there is to tell of a match, by its code. */
  noticeOf(code: string): Promise<Notice | null>;
  /** The matches that are listed at `now`, the one opened last first, `most` of them. */
  listed(now: number, most: number): Promise<readonly Notice[]>;
  /** Lists a match for longer; one that is not listed stays so. */
  keepListed(match: MatchId, until: number): Promise<void>;
  /** The matches that must go on at `now`, the one that waits longest first, `most` of them. */
  due(now: number, most: number): Promise<readonly MatchId[]>;
  /** Wakes a match no more, until its next entry. */
  letSleep(match: MatchId): Promise<void>;
  close(): Promise<void>;
}
