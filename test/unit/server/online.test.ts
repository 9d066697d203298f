/** The list, quick matches, slow ones that nobody watches, and people who leave: real sockets, a real file. */
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findQuick, listMatches, myMatches, type Server } from '../../../client/net/api.ts';
import type { Connection } from '../../../client/net/connection.ts';
import { SqliteStore } from '../../../server/store/sqlite.ts';
import type { MatchId } from '../../../shared/brand.ts';
import type { Entry, Header } from '../../../shared/match/entry.ts';
import type { Phase, Rules } from '../../../shared/match/state.ts';
import type { OpenedMatch } from '../../../shared/protocol/api.ts';
import { freePort } from '../../port.ts';
import {
  ANNE,
  BILAL,
  enter,
  entriesOf,
  HOST,
  type InProcess,
  newFolder,
  newMatch,
  RULES,
  removeFolder,
  SCENARIO,
  seatsOf,
  stage,
  startHere,
  startProcess,
  until,
} from './harness.ts';

const HOUR = 3_600_000;

let folder: string;
let server: InProcess;
let skew = 0;
const opened: Connection[] = [];

const start = async (): Promise<void> => {
  server = await startHere(folder, { now: () => Date.now() + skew });
};
const come = async (match: string, token: string, on: Server = server): Promise<Connection> => {
  const connection = await enter(on, match, token);
  opened.push(connection);
  return connection;
};
const sitDown = async (match: string, token: string, name: string, which: number, on = server as Server) => {
  const connection = await come(match, token, on);
  expect(await connection.send({ type: 'join', name })).toBeNull();
  expect(await connection.send({ type: 'sit', seat: seatsOf(connection)[which]! })).toBeNull();
  return connection;
};
const turnsOf = async (match: string) => (await entriesOf(server, match, HOST)).filter(({ type }) => type === 'turn');

beforeEach(async () => {
  skew = 0;
  folder = newFolder();
  await start();
});
afterEach(async () => {
  for (const connection of opened.splice(0)) connection.close();
  await server.stop();
  removeFolder(folder);
});

/** How often a phase was closed. */
const closesIn = (entries: readonly Entry[], phase: Phase): number =>
  entries.filter(
    (entry) => entry.type === 'command' && entry.command.type === 'close' && entry.command.during.phase === phase,
  ).length;

describe('the list', () => {
  const LISTED: Rules = { ...RULES, listed: true };

  it('shows public matches with people in them and free seats, and of these nothing secret', async () => {
    const { match, code } = await newMatch(server, LISTED);
    const hidden = await newMatch(server);
    await sitDown(hidden.match, BILAL, 'Bilal', 0);
    expect(await listMatches(server)).toEqual([]);
    const anne = await sitDown(match, ANNE, 'Anne', 0);
    const seats = seatsOf(anne).length;
    const [shown, ...others] = await listMatches(server);
    expect(others).toEqual([]);
    expect(shown).toMatchObject({ code, scenario: SCENARIO, opener: 'Anne', people: 1, seats, free: seats - 1 });
    expect(shown).toMatchObject({ phase: 'lobby', rules: LISTED });
    const told = JSON.stringify(shown);
    for (const secret of [match, ANNE, anne.view.value!.you.player!, HOST]) expect(told).not.toContain(secret);

    // It runs, and can still be joined; it is over, and cannot.
    const host = await come(match, HOST);
    await host.send({ type: 'start' });
    expect(await listMatches(server)).toMatchObject([{ phase: 'offer', turn: 1 }]);
  });

  it('lets a match fall out in which nobody was seen for long, and puts the newest first', async () => {
    for (const [token, name] of [
      [ANNE, 'Anne'],
      [BILAL, 'Bilal'],
    ] as const) {
      skew += 1_000;
      const { match } = await newMatch(server, LISTED);
      const person = await sitDown(match, token, name, 0);
      person.close();
    }
    expect((await listMatches(server)).map(({ opener }) => opener)).toEqual(['Bilal', 'Anne']);
    skew += HOUR;
    expect(await listMatches(server)).toEqual([]);
  });
});

describe('a quick match', () => {
  it('brings people together who press at once, one a seat, and starts by the clock with bots in the other seats', async () => {
    const order = { scenario: SCENARIO };
    const [one, two] = await Promise.all([findQuick(order, ANNE, server), findQuick(order, BILAL, server)]);
    expect(two).toEqual(one);
    const anne = await sitDown(one.match, ANNE, 'Anne', 0);
    const bilal = await come(one.match, BILAL);
    await bilal.send({ type: 'join', name: 'Bilal' });
    expect(await bilal.send({ type: 'sit', seat: seatsOf(anne)[0]! })).toBe('seatFull');
    expect(await bilal.send({ type: 'sit', seat: seatsOf(anne)[1]! })).toBeNull();
    expect(bilal.view.value!.remaining).toBeGreaterThan(30_000);
    await until(() => {
      skew += 500;
      return anne.view.value?.phase === 'offer';
    });
    expect(anne.view.value!.seats.filter(({ bot }) => bot)).toHaveLength(seatsOf(anne).length - 2);
    // Whoever presses now waits for others.
    expect((await findQuick(order, HOST, server)).match).not.toBe(one.match);
  });
});

describe('a slow match', () => {
  const SLOW: Rules = { ...RULES, offerSeconds: 6 * 3_600, readingSeconds: 60 };

  /** A turn under way on this server, with a draft begun, and nobody there any more. */
  const begun = async (on: Server = server): Promise<OpenedMatch> => {
    const order = await newMatch(on, SLOW);
    const host = await come(order.match, HOST, on);
    const anne = await sitDown(order.match, ANNE, 'Anne', 0, on);
    expect(await host.send({ type: 'start' })).toBeNull();
    await until(() => anne.view.value?.phase === 'offer');
    expect(await anne.send({ type: 'set', instrument: 'taxRate', value: 88 })).toBeNull();
    for (const connection of opened.splice(0)) connection.close();
    return order;
  };

  it('plays a turn once whose deadline passed after its server was killed, with nobody there', async () => {
    await server.stop();
    const killed = await startProcess(folder, await freePort());
    const { match } = await begun(killed);
    await killed.signal('SIGKILL');
    skew += 7 * HOUR;
    await start();
    await until(() => server.log.some((line) => line.includes(' woken ')));
    const anne = await come(match, ANNE);
    await until(() => anne.view.value?.turn === 2);
    const turns = await turnsOf(match);
    expect(turns).toMatchObject([{ turn: 1, hash: anne.view.value!.hash }]);
    // She missed nothing that she had begun: her draft was played as it stood.
    expect(anne.view.value!.seats[seatsOf(anne)[0]!]!.standing.taxRate).toBe(88);
  });

  it('goes on without anybody as long as somebody is expected', async () => {
    const { match } = await begun();
    for (const turn of [1, 2, 3]) {
      skew += 7 * HOUR;
      await expect.poll(async () => (await turnsOf(match)).length, { timeout: 20_000 }).toBe(turn);
      skew += 61_000;
      await expect
        .poll(async () => closesIn(await entriesOf(server, match, HOST), 'reading'), { timeout: 20_000 })
        .toBe(turn);
    }
    // Two turns without a word from her: nobody is waited for, and nothing is played for nobody.
    const count = (event: string) => server.log.filter((line) => line.includes(` ${event} `)).length;
    await until(() => count('opened') === count('closed'));
    skew += 100 * HOUR;
    const anne = await come(match, ANNE);
    await until(() => anne.view.value!.remaining! > 0);
    expect(anne.view.value).toMatchObject({ turn: 4, phase: 'offer' });
  });

  it('is woken no more when it was played under other equations', async () => {
    const { match, code } = await begun();
    const store = new SqliteStore(join(folder, 'matches.sqlite'));
    const header = (await store.read(match))![0] as Header;
    const old = { ...header, match: 'old' as MatchId, code: 'LDLDLD', engine: 'before' };
    await store.create(old, { notice: (await store.noticeOf(code))!, listedUntil: null, wakeAt: 1 });
    await until(() => server.log.some((line) => line.includes(' unplayable ')));
    await expect.poll(() => store.due(2, 1), { timeout: 20_000 }).toEqual([]);
    await store.close();
  });

  it('is told to its people by its code, and to nobody else', async () => {
    const { code } = await begun();
    const [mine, ...others] = await myMatches(['ZZZZZZ', code], ANNE, server);
    expect(others).toEqual([]);
    expect(mine).toMatchObject({ code, phase: 'offer', turn: 1, ready: false, people: 1 });
    expect(mine!.remaining).toBeGreaterThan(5 * HOUR);
    expect(await myMatches([code], BILAL, server)).toEqual([]);
  });
});

describe('somebody who leaves', () => {
  it('is played by a bot, and finds seat and draft again: after a dropped line and after saying so', async () => {
    const { match } = await newMatch(server);
    const host = await come(match, HOST);
    const anne = await sitDown(match, ANNE, 'Anne', 0);
    const seat = seatsOf(anne)[0]!;
    await host.send({ type: 'start' });
    await until(() => anne.view.value?.phase === 'offer');
    expect(host.view.value!.seats[seat]!.bot).toBe(false);

    anne.close();
    await until(() => host.view.value?.seats[seat]?.bot === true);
    await host.send({ type: 'close', during: stage(host) });
    await until(() => host.view.value?.phase === 'reading');
    const entries = await entriesOf(server, match, HOST);
    expect(entries.some((entry) => entry.type === 'command' && entry.by === `bot:${seat}`)).toBe(true);

    const again = await come(match, ANNE);
    expect(again.view.value!.you).toMatchObject({ seat, draft: again.view.value!.seats[seat]!.standing });
    expect(await again.send({ type: 'set', instrument: 'exemption', value: 4 })).toBeNull();
    expect(await again.send({ type: 'leave' })).toBeNull();
    again.close();
    await until(() => host.view.value?.seats[seat]?.bot === true);
    expect(host.view.value!.seats[seat]!.players).toMatchObject([{ name: 'Anne', present: false }]);
    const back = await come(match, ANNE);
    await until(() => host.view.value?.seats[seat]?.bot === false);
    expect(back.view.value!.you).toMatchObject({ seat, draft: { exemption: 4 } });
  });
});
