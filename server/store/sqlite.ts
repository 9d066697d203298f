import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { MatchId } from '../../shared/brand.ts';
import type { Entry, Header } from '../../shared/match/entry.ts';
import type { Notice } from '../../shared/match/notice.ts';
import type { Standing } from '../board.ts';
import { migrate } from './migrations.ts';
import { CodeTaken, type MatchStore, SequenceConflict } from './store.ts';

/** How long a writer waits for another process, ms. */
const BUSY_TIMEOUT = 5_000;

/** SQLite's own numbers for a broken primary key and a broken UNIQUE. */
const PRIMARY_KEY_BROKEN = 1555;
const UNIQUE_BROKEN = 2067;

const broke = (error: unknown, errcode: number): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === errcode;

/** Matches in one SQLite file, made with its folder if missing. Every call is durable when it resolves. */
export class SqliteStore implements MatchStore {
  readonly #database: DatabaseSync;
  readonly #insertMatch: StatementSync;
  readonly #insertEntry: StatementSync;
  readonly #lastSeq: StatementSync;
  readonly #entries: StatementSync;
  readonly #byCode: StatementSync;
  readonly #stand: StatementSync;
  readonly #notice: StatementSync;
  readonly #listed: StatementSync;
  readonly #keepListed: StatementSync;
  readonly #due: StatementSync;
  readonly #letSleep: StatementSync;

  /** Throws if the file cannot be opened, is no database, or is newer than this program. */
  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT });
    // FULL syncs the journal at every commit: an acknowledged command outlives a kill and a power cut.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    migrate(database);
    this.#database = database;
    this.#insertMatch = database.prepare('INSERT INTO matches (id, code, opened_at) VALUES (?, ?, ?)');
    this.#insertEntry = database.prepare('INSERT INTO entries (match, seq, entry) VALUES (?, ?, ?)');
    this.#lastSeq = database.prepare('SELECT max(seq) AS seq FROM entries WHERE match = ?');
    this.#entries = database.prepare('SELECT entry FROM entries WHERE match = ? ORDER BY seq');
    this.#byCode = database.prepare('SELECT id FROM matches WHERE code = ?');
    this.#stand = database.prepare('UPDATE matches SET notice = ?, listed_until = ?, wake_at = ? WHERE id = ?');
    this.#notice = database.prepare('SELECT notice FROM matches WHERE code = ? AND notice IS NOT NULL');
    this.#listed = database.prepare(
      'SELECT notice FROM matches WHERE listed_until > ? ORDER BY opened_at DESC, id LIMIT ?',
    );
    this.#keepListed = database.prepare(
      'UPDATE matches SET listed_until = max(listed_until, ?) WHERE id = ? AND listed_until IS NOT NULL',
    );
    this.#due = database.prepare('SELECT id FROM matches WHERE wake_at <= ? ORDER BY wake_at, id LIMIT ?');
    this.#letSleep = database.prepare('UPDATE matches SET wake_at = NULL WHERE id = ?');
  }

  async create(header: Header, standing: Standing): Promise<void> {
    this.#transaction(() => {
      try {
        this.#insertMatch.run(header.match, header.code, header.at);
      } catch (error) {
        if (broke(error, UNIQUE_BROKEN)) throw new CodeTaken(String(header.code));
        if (broke(error, PRIMARY_KEY_BROKEN)) throw new SequenceConflict(header.match, header.seq);
        throw error;
      }
      this.#insert(header.match, [header], standing);
    });
  }

  async append(match: MatchId, expectedSeq: number, entries: readonly Entry[], standing: Standing): Promise<void> {
    this.#transaction(() => {
      const last = this.#lastSeq.get(match)?.seq;
      const numbered = entries.every((entry, index) => entry.seq === expectedSeq + 1 + index);
      if (last !== expectedSeq || !numbered) throw new SequenceConflict(match, expectedSeq);
      this.#insert(match, entries, standing);
    });
  }

  async read(match: MatchId): Promise<readonly Entry[] | null> {
    const rows = this.#entries.all(match);
    return rows.length === 0 ? null : rows.map((row) => JSON.parse(String(row.entry)) as Entry);
  }

  async findByCode(code: string): Promise<MatchId | null> {
    const id = this.#byCode.get(code)?.id;
    return typeof id === 'string' ? (id as MatchId) : null;
  }

  async noticeOf(code: string): Promise<Notice | null> {
    const [notice = null] = noticesIn(this.#notice.all(code));
    return notice;
  }

  async listed(now: number, most: number): Promise<readonly Notice[]> {
    return noticesIn(this.#listed.all(now, most));
  }

  async keepListed(match: MatchId, until: number): Promise<void> {
    this.#keepListed.run(until, match);
  }

  async due(now: number, most: number): Promise<readonly MatchId[]> {
    return this.#due.all(now, most).map(({ id }) => id as MatchId);
  }

  async letSleep(match: MatchId): Promise<void> {
    this.#letSleep.run(match);
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  #insert(match: MatchId, entries: readonly Entry[], { notice, listedUntil, wakeAt }: Standing): void {
    for (const entry of entries) this.#insertEntry.run(match, entry.seq, JSON.stringify(entry));
    this.#stand.run(JSON.stringify(notice), listedUntil, wakeAt, match);
  }

  /** All or nothing, under the write lock from the start, so that what is read stays true until the commit. */
  #transaction(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

const noticesIn = (rows: readonly Record<string, unknown>[]): Notice[] =>
  rows.map(({ notice }) => JSON.parse(String(notice)) as Notice);
