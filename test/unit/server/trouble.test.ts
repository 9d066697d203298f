import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Connection } from '../../../client/net/connection.ts';
import { Outbox } from '../../../client/net/outbox.ts';
import type { Standing } from '../../../server/board.ts';
import { SqliteStore } from '../../../server/store/sqlite.ts';
import type { CommandId, MatchId, PlayerId } from '../../../shared/brand.ts';
import type { Envelope } from '../../../shared/match/commands.ts';
import {
  ANNE,
  enter,
  entriesOf,
  HOST,
  type InProcess,
  newFolder,
  newMatch,
  RULES,
  removeFolder,
  startHere,
  until,
} from './harness.ts';

describe('a room in trouble', () => {
  let folder: string;
  let server: InProcess;
  let match: string;
  let skew = 0;
  const opened: Connection[] = [];
  const come = async (token: string): Promise<Connection> => {
    const connection = await enter(server, match, token);
    opened.push(connection);
    return connection;
  };

  beforeEach(async () => {
    skew = 0;
    folder = newFolder();
    server = await startHere(folder, { now: () => Date.now() + skew });
  });
  afterEach(async () => {
    for (const connection of opened.splice(0)) connection.close();
    await server.stop();
    removeFolder(folder);
  });

  it('closes when another has written to its log, and its people come back to what is kept', async () => {
    match = (await newMatch(server)).match;
    const anne = await come(ANNE);
    expect(await anne.send({ type: 'join', name: 'Anne' })).toBeNull();
    const quiet = { notice: {}, listedUntil: null, wakeAt: null } as Standing;
    const rival = new SqliteStore(join(folder, 'matches.sqlite'));
    const by = 'zoe-at-another-room' as PlayerId;
    const zoe = { type: 'command', seq: 2, at: 0, by, id: 'x' as CommandId, command: { type: 'join', name: 'Zoé' } };
    await rival.append(match as MatchId, 1, [zoe as never], quiet);
    await rival.close();

    // The room that lost answers nothing; the one that follows it is sent the same command again.
    expect(await anne.send({ type: 'join', name: 'Anna' })).toBeNull();
    await until(() => anne.view.value?.standing.map(({ name }) => name).join() === 'Anna,Zoé');
    expect((await entriesOf(server, match, HOST)).map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
    expect(server.log.some((line) => line.includes('SequenceConflict'))).toBe(true);
  });

  it('lets time run out by the clock that it was given', async () => {
    match = (await newMatch(server, { ...RULES, offerSeconds: 60, readingSeconds: 30 })).match;
    const host = await come(HOST);
    await host.send({ type: 'start' });
    await until(() => host.view.value?.phase === 'offer');
    expect(host.view.value?.remaining).toBeGreaterThan(50_000);
    skew += 61_000;
    await until(() => host.view.value?.phase === 'reading');
    expect(host.view.value?.turn).toBe(2);
    skew += 31_000;
    await until(() => host.view.value?.phase === 'offer');
  });

  it('does not lose people who send more than it takes', async () => {
    match = (await newMatch(server)).match;
    const host = await come(HOST);
    const names = Array.from({ length: 100 }, (_, index) => `Host ${index}`);
    const answers = await Promise.all(names.map((name) => host.send({ type: 'join', name })));
    expect(new Set(answers)).toEqual(new Set([null]));
    await until(() => host.view.value?.standing[0]?.name === 'Host 99');
    expect(host.line.value).toBe('open');
    expect(server.log.filter((line) => line.includes(' joined '))).toHaveLength(1);
  });
});

describe('commands on their way', () => {
  const outbox = () => {
    const sent: Envelope[] = [];
    return { sent, box: new Outbox((envelope) => sent.push(envelope)) };
  };

  it('wait for a line, go one at a time, and again under the same name when the line was lost', async () => {
    const { sent, box } = outbox();
    const first = box.put({ type: 'join', name: 'Anne' });
    const second = box.put({ type: 'sit', seat: 3 });
    expect(sent).toEqual([]);
    box.resume();
    expect(sent.map(({ command }) => command.type)).toEqual(['join']);
    box.pause();
    await until(() => {
      box.resume();
      return sent.length > 1;
    });
    expect(sent[1]).toEqual(sent[0]);
    box.answered({ id: sent[0]?.id ?? ('' as CommandId), ok: true });
    expect(await first).toBeNull();
    await until(() => sent.at(-1)?.command.type === 'sit');
    box.answered({ id: sent.at(-1)?.id ?? ('' as CommandId), ok: false, refusal: 'seatFull' });
    expect(await second).toBe('seatFull');
  });

  it('are overtaken by the same slider only, and all are answered', async () => {
    const { sent, box } = outbox();
    const answers = [
      box.put({ type: 'set', instrument: 'sites', value: 1 }),
      box.put({ type: 'set', instrument: 'sites', value: 2 }),
      box.put({ type: 'set', instrument: 'social', value: 3 }),
      box.put({ type: 'set', instrument: 'sites', value: 4 }),
    ];
    box.resume();
    for (let count = 1; count <= 3; count++) {
      await until(() => sent.length === count);
      box.answered({ id: sent[count - 1]?.id ?? ('' as CommandId), ok: true });
    }
    expect(await Promise.all(answers)).toEqual([null, null, null, null]);
    const values = sent.map(({ command }) => (command.type === 'set' ? command.value : null));
    expect(values).toEqual([2, 3, 4]);
  });
});
