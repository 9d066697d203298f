import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { vi } from 'vitest';
import { fetchLog, openMatch, type Server } from '../../../client/net/api.ts';
import type { Connection } from '../../../client/net/connection.ts';
import { openRoom } from '../../../client/net/room.ts';
import { Pages } from '../../../server/http/pages.ts';
import { openLog } from '../../../server/log.ts';
import { loadScenarios } from '../../../server/scenarios.ts';
import { serve } from '../../../server/serve.ts';
import { SqliteStore } from '../../../server/store/sqlite.ts';
import { readLog } from '../../../shared/log/format.ts';
import { type Stage, stageOf } from '../../../shared/match/commands.ts';
import type { Entry } from '../../../shared/match/entry.ts';
import type { Rules } from '../../../shared/match/state.ts';
import { untimed } from '../../../shared/match/untimed.ts';
import type { OpenedMatch } from '../../../shared/protocol/api.ts';

const ROOT = join(import.meta.dirname, '../../..');
export const SCENARIO = 'valmarche';
export const RULES: Rules = untimed(2);
export const SEED = 1974;

/** Secrets as the client makes them. */
export const HOST = 'host-secret-000000000000';
export const ANNE = 'anne-secret-000000000000';
export const BILAL = 'bilal-secret-00000000000';

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'carotte-server-'));
export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** What a server told of itself while it ran. */
export interface InProcess extends Server {
  readonly port: number;
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** The whole server in this process, on a free port, with real files. */
export async function startHere(
  folder: string,
  { pages = join(folder, 'dist'), now = Date.now }: { pages?: string; now?: () => number } = {},
): Promise<InProcess> {
  const log: string[] = [];
  const store = new SqliteStore(join(folder, 'matches.sqlite'));
  const scenarios = loadScenarios(join(ROOT, 'assets/scenarios'));
  const parts = {
    store,
    scenarios,
    pages: new Pages(pages),
    log: openLog(true, (line) => log.push(line)),
    now,
  };
  const running = await serve(parts, 0, '127.0.0.1');
  const stop = async (): Promise<void> => {
    await running.stop();
    await store.close();
  };
  return { port: running.port, origin: `http://127.0.0.1:${running.port}`, log, stop };
}

/** A server in a process of its own, as `npm start` starts it. */
export interface Spawned extends Server {
  signal(name: 'SIGKILL' | 'SIGTERM'): Promise<number | null>;
}

export const runMain = (env: Record<string, string>) =>
  spawn(process.execPath, [join(ROOT, 'server/main.ts')], {
    env: { PATH: process.env.PATH, HOST: '127.0.0.1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Starts a process and waits until it says that it listens. */
export async function startProcess(folder: string, port: number): Promise<Spawned> {
  const child = runMain({ PORT: String(port), DATA_DIR: folder });
  child.stderr.resume();
  await once(createInterface({ input: child.stdout }), 'line');
  return {
    origin: `http://127.0.0.1:${port}`,
    async signal(name) {
      const gone = once(child, 'exit');
      child.kill(name);
      return (await gone)[0] as number | null;
    },
  };
}

export const newMatch = (server: Server, rules = RULES): Promise<OpenedMatch> =>
  openMatch({ scenario: SCENARIO, rules, seed: SEED }, HOST, server);

/** A person's page: in the match once this resolves. */
export async function enter(server: Server, match: string, token: string | null): Promise<Connection> {
  const connection = openRoom({ match, token, server });
  await vi.waitUntil(() => connection.view.value !== null, { timeout: 10_000 });
  return connection;
}

/** Waits for what a page will show. */
export const until = (condition: () => boolean): Promise<boolean> =>
  vi.waitUntil(condition, { timeout: 20_000, interval: 10 });

/** The first seats that somebody may take. */
export function seatsOf(connection: Connection): number[] {
  return connection.scenario.value?.territories.flatMap(({ seat }, index) => (seat ? [index] : [])) ?? [];
}

/** The stage at which this person sees the match. */
export const stage = (connection: Connection): Stage => stageOf(connection.view.value!);

/** The entries that the server has kept, as its log tells them to this person. */
export async function entriesOf(server: Server, match: string, token: string | null): Promise<readonly Entry[]> {
  const log = readLog(await fetchLog(match, token, server));
  if (!log.ok) throw new Error(log.error.code);
  return log.value.entries;
}
