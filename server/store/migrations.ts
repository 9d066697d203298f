import type { DatabaseSync } from 'node:sqlite';

/** The schema, step by step. A step that has shipped is never edited: the next one corrects it. */
const STEPS: readonly string[] = [
  `CREATE TABLE matches (
     id TEXT PRIMARY KEY,
     code TEXT UNIQUE
   ) STRICT;
   CREATE TABLE entries (
     match TEXT NOT NULL REFERENCES matches (id),
     seq INTEGER NOT NULL,
     entry TEXT NOT NULL,
     PRIMARY KEY (match, seq)
   ) STRICT, WITHOUT ROWID;`,
  // What stands beside a log (see `board.ts`). Matches from before have none until their next entry.
  `ALTER TABLE matches ADD COLUMN notice TEXT;
   ALTER TABLE matches ADD COLUMN opened_at INTEGER;
   ALTER TABLE matches ADD COLUMN listed_until INTEGER;
   ALTER TABLE matches ADD COLUMN wake_at INTEGER;
   CREATE INDEX matches_listed ON matches (listed_until) WHERE listed_until IS NOT NULL;
   CREATE INDEX matches_waking ON matches (wake_at) WHERE wake_at IS NOT NULL;`,
];

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);

/** Brings a database to the newest schema, one transaction for each step. Throws for a database from the future. */
export function migrate(database: DatabaseSync): void {
  const version = versionOf(database);
  if (version > STEPS.length) {
    throw new Error(`the database is at version ${version}, newer than this program (${STEPS.length}): update it`);
  }
  while (takeStep(database));
}

/** One step, if one is left. The version is read under the lock: another process may be migrating too. */
function takeStep(database: DatabaseSync): boolean {
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    const step = STEPS[version];
    if (step !== undefined) {
      database.exec(step);
      database.exec(`PRAGMA user_version = ${version + 1}`);
    }
    database.exec('COMMIT');
    return step !== undefined;
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}
