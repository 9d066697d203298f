import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../../client/net/connection.ts';
import { freePort } from '../../port.ts';
import {
  ANNE,
  BILAL,
  enter,
  entriesOf,
  HOST,
  newFolder,
  newMatch,
  removeFolder,
  runMain,
  type Spawned,
  seatsOf,
  stage,
  startProcess,
  until,
} from './harness.ts';

let folder: string;
let port: number;
let server: Spawned;
const opened: Connection[] = [];

beforeEach(async () => {
  folder = newFolder();
  port = await freePort();
});
afterEach(() => removeFolder(folder));

describe('a server that is killed in mid-match', () => {
  beforeEach(async () => {
    server = await startProcess(folder, port);
  });
  afterEach(async () => {
    for (const connection of opened.splice(0)) connection.close();
    await server.signal('SIGKILL');
  });

  it('comes back at the same turn, with everything that it acknowledged', async () => {
    const { match } = await newMatch(server);
    const host = await enter(server, match, HOST);
    const anne = await enter(server, match, ANNE);
    opened.push(host, anne);
    await anne.send({ type: 'join', name: 'Anne' });
    await anne.send({ type: 'sit', seat: seatsOf(anne)[0] ?? 0 });
    await host.send({ type: 'start' });
    await host.send({ type: 'close', during: stage(host) });
    await until(() => anne.view.value?.turn === 2);
    const hash = anne.view.value?.hash;
    expect(await anne.send({ type: 'set', instrument: 'taxRate', value: 88 })).toBeNull();

    await server.signal('SIGKILL');
    await until(() => [host, anne].every(({ line }) => line.value === 'retrying'));
    const sentMeanwhile = anne.send({ type: 'set', instrument: 'exemption', value: 3 });
    server = await startProcess(folder, port);

    expect(await sentMeanwhile).toBeNull();
    await until(() => [host, anne].every(({ line }) => line.value === 'open'));
    await until(() => anne.view.value?.you.draft?.exemption === 3);
    expect(anne.view.value).toMatchObject({ turn: 2, hash, you: { draft: { taxRate: 88, exemption: 3 } } });

    // And somebody new finds the same match.
    const bilal = await enter(server, match, BILAL);
    opened.push(bilal);
    expect(bilal.reading.value?.latest).toMatchObject({ turn: 1, hash });
    expect(bilal.view.value?.turn).toBe(2);
    const entries = await entriesOf(server, match, HOST);
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index));
  });
});

describe('two servers on one folder', () => {
  it('share its matches: whoever writes second takes the log up anew, and nobody is lost', async () => {
    const servers = [await startProcess(folder, port), await startProcess(folder, await freePort())] as const;
    const { match } = await newMatch(servers[0]);
    const anne = await enter(servers[0], match, ANNE);
    const bilal = await enter(servers[1], match, BILAL);
    for (let round = 0; round < 3; round++) {
      expect(await anne.send({ type: 'join', name: `Anne ${round}` })).toBeNull();
      expect(await bilal.send({ type: 'join', name: `Bilal ${round}` })).toBeNull();
    }
    const entries = await entriesOf(servers[0], match, HOST);
    expect(entries.map(({ seq }) => seq)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    for (const connection of [anne, bilal]) connection.close();
    for (const running of servers) await running.signal('SIGKILL');
  });
});

describe('the program', () => {
  /** Runs it to its end. */
  const run = async (env: Record<string, string>): Promise<{ code: unknown; said: string }> => {
    const child = runMain({ DATA_DIR: folder, PORT: String(port), ...env });
    const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    return { code, said };
  };

  it('stops cleanly when asked, with people in it', async () => {
    server = await startProcess(folder, port);
    const { match } = await newMatch(server);
    const anne = await enter(server, match, ANNE);
    expect(await server.signal('SIGTERM')).toBe(0);
    await until(() => anne.line.value === 'retrying');
    anne.close();
  });

  it('says in a sentence that its port is taken', async () => {
    const other = createServer().listen(port, '127.0.0.1');
    await once(other, 'listening');
    const { code, said } = await run({});
    other.close();
    expect(code).toBe(2);
    expect(said.trim()).toBe(`Port ${port} is in use: stop the other program, or choose another with PORT=3000.`);
  });

  it('says in a sentence what it cannot do with its environment', async () => {
    expect(await run({ PORT: 'x' })).toEqual({ code: 2, said: 'PORT must be a number from 0 to 65535, not "x".\n' });
    mkdirSync(join(folder, 'taken'));
    writeFileSync(join(folder, 'taken/file'), '');
    const { code, said } = await run({ DATA_DIR: join(folder, 'taken/file') });
    expect(code).toBe(2);
    expect(said).toMatch(/^The matches cannot be kept in .*taken\/file/);
  });
});
