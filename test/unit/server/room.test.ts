import { Client } from 'colyseus.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fetchLog } from '../../../client/net/api.ts';
import type { Connection } from '../../../client/net/connection.ts';
import { openRoom } from '../../../client/net/room.ts';
import { type Answer, PROTOCOL_VERSION, ROOM } from '../../../shared/protocol/messages.ts';
import { standingAs } from '../client/connection.ts';
import {
  ANNE,
  BILAL,
  enter,
  entriesOf,
  HOST,
  type InProcess,
  newFolder,
  newMatch,
  removeFolder,
  seatsOf,
  stage,
  startHere,
  until,
} from './harness.ts';

let folder: string;
let server: InProcess;
let match: string;
const opened: Connection[] = [];

const come = async (token: string | null): Promise<Connection> => {
  const connection = await enter(server, match, token);
  opened.push(connection);
  return connection;
};

/** Comes in, takes a name and the seat with this number among the seats. */
const sitDown = async (token: string, name: string, which: number): Promise<Connection> => {
  const connection = await come(token);
  expect(await connection.send({ type: 'join', name })).toBeNull();
  expect(await connection.send({ type: 'sit', seat: seatsOf(connection)[which] ?? 0 })).toBeNull();
  return connection;
};

beforeEach(async () => {
  folder = newFolder();
  server = await startHere(folder);
  match = (await newMatch(server)).match;
});
afterEach(async () => {
  for (const connection of opened.splice(0)) connection.close();
  await server.stop();
  removeFolder(folder);
});

describe('a match in a room', () => {
  it('goes from the lobby to a turn that is the same for everybody', async () => {
    const host = await come(HOST);
    const anne = await sitDown(ANNE, 'Anne', 0);
    const bilal = await sitDown(BILAL, 'Bilal', 1);
    expect(host.view.value?.you.host).toBe(true);
    expect(anne.view.value?.you.host).toBe(false);
    expect(await anne.send({ type: 'start' })).toBe('notHost');
    expect(await host.send({ type: 'start' })).toBeNull();
    // Each page hears of it in its own time.
    await until(() => opened.every(({ view }) => view.value?.phase === 'offer'));
    expect(await anne.send({ type: 'set', instrument: 'taxRate', value: 90 })).toBeNull();
    expect(anne.view.value?.you.draft?.taxRate).toBe(90);
    expect(await anne.send({ type: 'ready', ready: true, during: stage(anne) })).toBeNull();
    expect(await bilal.send({ type: 'ready', ready: true, during: stage(bilal) })).toBeNull();

    await until(() => opened.every(({ view, reading }) => view.value?.turn === 2 && reading.value?.latest.turn === 1));
    const start = anne.reading.value?.history[0]?.hash;
    const hashes = new Set(opened.flatMap(({ view, reading }) => [view.value?.hash, reading.value?.latest.hash]));
    expect(hashes.size).toBe(1);
    expect(hashes).not.toContain(start);
    expect(bilal.view.value?.seats[seatsOf(anne)[0] ?? 0]?.standing.taxRate).toBe(90);
  });

  it('is played to its end, and then everybody may have the log', async () => {
    const host = await come(HOST);
    await host.send({ type: 'start' });
    const { turns = 0 } = host.view.value ?? {};
    for (let turn = 1; turn <= turns; turn++) {
      await expect(fetchLog(match, ANNE, server)).rejects.toMatchObject({ code: 'forbidden' });
      expect(await host.send({ type: 'close', during: stage(host) })).toBeNull();
      if (turn < turns) expect(await host.send({ type: 'close', during: stage(host) })).toBeNull();
    }
    await until(() => host.view.value?.phase === 'finished');
    const entries = await entriesOf(server, match, null);
    expect(entries.filter(({ type }) => type === 'turn')).toHaveLength(turns);
    expect(await fetchLog(match, null, server)).toBe(await host.log());
  });

  it('lets spectators look, and only look', async () => {
    const spectator = await come(null);
    expect(spectator.view.value?.you).toEqual(standingAs(null));
    expect(await spectator.send({ type: 'join', name: 'Nobody' })).toBe('notInMatch');
  });

  it('answers what is malformed, and lets its sender stay', async () => {
    const room = await new Client(server.origin).joinOrCreate(ROOM, joining(ANNE));
    const answers: Answer[] = [];
    room.onMessage('answer', (answer: Answer) => answers.push(answer));
    for (const type of ['scenario', 'view', 'reading']) room.onMessage(type, () => {});
    const bad: unknown[] = [
      null,
      'join',
      { id: 'a' },
      { id: 'b', command: { type: 'conquer' } },
      { id: 'c', command: { type: 'set', instrument: 'constructor', value: 1 } },
      { id: 'd', command: { type: 'sit', seat: 0.5 } },
      { id: 'e', command: { type: 'join', name: 'x'.repeat(300) } },
      { id: 'f', command: { type: 'ready', ready: true }, as: 'host' },
    ];
    for (const message of bad) room.send('command', message);
    room.send('unheard-of', {});
    room.send('command', { id: 'good', command: { type: 'join', name: 'Anne' } });
    await until(() => answers.length === bad.length + 2);
    const malformed = (id: string) => ({ id, ok: false, refusal: 'malformed' });
    expect(answers.slice(0, -1)).toEqual(['', '', 'a', 'b', 'c', 'd', 'e', 'f', ''].map(malformed));
    expect(answers.at(-1)).toEqual({ id: 'good', ok: true });
    await room.leave();
  });

  it('answers a resend again and does nothing twice', async () => {
    const room = await new Client(server.origin).joinOrCreate(ROOM, joining(ANNE));
    const answers: Answer[] = [];
    room.onMessage('answer', (answer: Answer) => answers.push(answer));
    for (const type of ['scenario', 'view', 'reading']) room.onMessage(type, () => {});
    for (let i = 0; i < 3; i++) room.send('command', { id: 'once', command: { type: 'join', name: 'Anne' } });
    await until(() => answers.length === 3);
    expect(answers).toEqual(Array(3).fill({ id: 'once', ok: true }));
    expect(await entriesOf(server, match, HOST)).toHaveLength(2);
    await room.leave();
  });
});

const joining = (token: string | null) => ({ protocol: PROTOCOL_VERSION, matchId: match, token });

describe('drafts', () => {
  /** A small number under its name, as MessagePack writes them. */
  const written = (name: string, value: number): string => name + String.fromCharCode(value);

  it('of one seat reach no other before the close', async () => {
    const host = await come(HOST);
    const anne = await sitDown(ANNE, 'Anne', 0);
    const room = await new Client(server.origin).joinOrCreate(ROOM, joining(BILAL));
    const frames: string[] = [];
    const receive = room.connection.events.onmessage;
    room.connection.events.onmessage = (event: MessageEvent) => {
      frames.push(Buffer.from(event.data).toString('latin1'));
      receive?.(event);
    };
    for (const type of ['scenario', 'view', 'reading', 'answer']) room.onMessage(type, () => {});
    room.send('command', { id: '1', command: { type: 'join', name: 'Bilal' } });
    room.send('command', { id: '2', command: { type: 'sit', seat: seatsOf(host)[1] } });

    const secret = written('taxRate', 117);
    await host.send({ type: 'start' });
    expect(await anne.send({ type: 'set', instrument: 'taxRate', value: 117 })).toBeNull();
    await until(() => anne.view.value?.you.draft?.taxRate === 117);
    room.send('sync', {});
    const { seq = 0 } = anne.view.value ?? {};
    await until(() => frames.filter((frame) => frame.includes(written('seq', seq))).length >= 2);
    expect(frames.filter((frame) => frame.includes(secret)).length).toBe(0);

    await host.send({ type: 'close', during: stage(host) });
    await until(() => frames.some((frame) => frame.includes(secret)));
    await room.leave();
  });

  it('and seats wait for who comes back, on any of their pages', async () => {
    const host = await come(HOST);
    const anne = await sitDown(ANNE, 'Anne', 0);
    const second = await come(ANNE);
    const seat = seatsOf(anne)[0] ?? 0;
    const present = () => host.view.value?.seats[seat]?.players[0]?.present;
    await host.send({ type: 'start' });
    await anne.send({ type: 'set', instrument: 'exemption', value: 4 });
    await until(() => second.view.value?.you.draft?.exemption === 4);

    anne.close();
    await until(() => server.log.some((line) => line.includes(' left ')));
    expect(await second.send({ type: 'set', instrument: 'aidUpstream', value: 7 })).toBeNull();
    await until(() => host.view.value?.seq === second.view.value?.seq);
    expect(present()).toBe(true);
    second.close();
    await until(() => present() === false);

    const again = await come(ANNE);
    await until(() => present() === true);
    expect(again.view.value?.you).toMatchObject({ seat, draft: { exemption: 4, aidUpstream: 7 } });
  });
});

describe('a client is turned away', () => {
  const refusal = async (options: unknown): Promise<unknown> => {
    const joined = new Client(server.origin).joinOrCreate(ROOM, options);
    return joined.then(
      () => null,
      (error: { code?: unknown }) => error.code,
    );
  };

  it('by code, when it should not come back', async () => {
    expect(await refusal({ ...joining(ANNE), matchId: 'nothing' })).toBe(404);
    expect(await refusal({ ...joining(ANNE), protocol: 0 })).toBe(426);
    expect(await refusal({})).toBe(426);
    expect(await refusal({ ...joining(ANNE), token: 'short' })).toBe(400);
    expect(await refusal({ ...joining(ANNE), matchId: { $ne: '' } })).toBe(400);
  });

  it('and gives up then', async () => {
    const connection = openRoom({ match: 'nothing', token: ANNE, server });
    await until(() => connection.line.value === 'gone');
    expect(connection.trouble.value).toBe('unknownMatch');
    expect(await connection.send({ type: 'join', name: 'Anne' })).toBe('storeFailed');
  });
});
