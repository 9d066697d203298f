import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SqliteStore } from '../../../server/store/sqlite.ts';
import type { MatchId } from '../../../shared/brand.ts';
import { storeContract } from './contract.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'carotte-store-'));
const remove = (folder: string): void => rmSync(folder, { recursive: true, force: true });

storeContract('SQLite', async () => {
  const folder = newFolder();
  return {
    open: async () => new SqliteStore(join(folder, 'matches.sqlite')),
    dispose: async () => remove(folder),
  };
});

describe('a SQLite file', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = newFolder();
    path = join(folder, 'deep', 'er', 'matches.sqlite');
  });
  afterEach(() => remove(folder));

  it('loses nothing that was acknowledged when its writer is killed', async () => {
    const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), path], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let acknowledged = 0;
    for await (const line of createInterface({ input: writer.stdout })) {
      acknowledged = Number(line);
      if (acknowledged === 25) writer.kill('SIGKILL');
    }
    if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');

    const store = new SqliteStore(path);
    const entries = await store.read('killed' as MatchId);
    expect(acknowledged).toBeGreaterThanOrEqual(25);
    expect(entries?.length).toBeGreaterThanOrEqual(acknowledged + 1);
    expect(entries?.map((entry) => entry.seq)).toEqual(entries?.map((_, index) => index));
    await store.close();
  });

  it('syncs its journal at every commit', async () => {
    const store = new SqliteStore(path);
    const database = new DatabaseSync(path);
    expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    database.close();
    await store.close();
  });

  it('of the first version keeps its matches, which are neither listed nor woken until somebody plays them', async () => {
    const old = new DatabaseSync(join(folder, 'old.sqlite'));
    old.exec(
      `CREATE TABLE matches (id TEXT PRIMARY KEY, code TEXT UNIQUE) STRICT;
       CREATE TABLE entries (match TEXT NOT NULL REFERENCES matches (id), seq INTEGER NOT NULL, entry TEXT NOT NULL,
         PRIMARY KEY (match, seq)) STRICT, WITHOUT ROWID;
       INSERT INTO matches VALUES ('m', 'ABC234');
       INSERT INTO entries VALUES ('m', 0, '{"seq":0}');
       PRAGMA user_version = 1`,
    );
    old.close();
    const store = new SqliteStore(join(folder, 'old.sqlite'));
    expect(await store.read('m' as MatchId)).toEqual([{ seq: 0 }]);
    expect(await store.noticeOf('ABC234')).toBeNull();
    expect(await store.listed(0, 10)).toEqual([]);
    expect(await store.due(1e15, 10)).toEqual([]);
    await store.close();
  });

  it('of a newer program is refused in words', () => {
    const database = new DatabaseSync(join(folder, 'newer.sqlite'));
    database.exec('PRAGMA user_version = 999');
    database.close();
    expect(() => new SqliteStore(join(folder, 'newer.sqlite'))).toThrow(/newer than this program/);
  });
});
