import { describe, expect, it } from 'vitest';
import { castBots } from '../../../shared/bots/casting.ts';
import type { PlayerId } from '../../../shared/brand.ts';
import { GRACE } from '../../../shared/match/attendance.ts';
import { WAKE } from '../../../shared/match/authority.ts';
import { PLAYERS } from '../../../shared/match/rules/people.ts';
import { ANNE, BRUNO, HOST, Table } from './table.ts';

const set = (value: number) => ({ type: 'set', instrument: 'aidUpstream', value }) as const;
const stage = { phase: 'offer', turn: 1 } as const;

async function started(rules: ConstructorParameters<typeof Table>[0] = {}): Promise<Table> {
  const table = new Table(rules);
  await table.seat(ANNE, 0);
  await table.seat(BRUNO, 3);
  expect(await table.do(HOST, { type: 'start' })).toBeNull();
  return table;
}

describe('a turn', () => {
  it('closes when everybody who sits is ready, and plays the drafts', async () => {
    const table = await started();
    await table.do(ANNE, set(12));
    await table.ready(ANNE);
    expect(table.state.phase).toBe('offer');
    await table.ready(BRUNO);
    expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
    expect(table.state.seats[0]!.standing.aidUpstream).toBe(12);
    expect(table.authority.reading().history.map((summary) => summary.hash)).toEqual(table.state.hashes);
    expect(table.turns).toBe(1);
  });

  it('lets readers go on to the offers together', async () => {
    const table = await started();
    await table.close();
    await table.ready(ANNE);
    await table.ready(BRUNO);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 2 });
    expect(table.state.seats.every((seat) => !seat.ready)).toBe(true);
  });

  it('takes readiness back from whoever changes the draft', async () => {
    const table = await started();
    await table.ready(ANNE);
    await table.do(ANNE, set(9));
    await table.ready(BRUNO);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 1 });
  });

  it('is played to the last one, and then nothing moves', async () => {
    const table = await started({ yearsPerTurn: 2 });
    while (table.state.phase !== 'finished') await table.close();
    expect(table.state.turn).toBe(13);
    expect(table.state.hashes).toHaveLength(14);
    expect(await table.close()).toBe('wrongPhase');
    expect(await table.do(ANNE, set(3))).toBe('wrongPhase');
  });
});

describe('the clock', () => {
  it('closes the offers and then the reading when time is up', async () => {
    const table = await started({ offerSeconds: 60, readingSeconds: 10 });
    await table.pass(59_000);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 1 });
    await table.pass(1_000);
    expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
    await table.pass(10_000);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 2 });
  });

  it('stands still while paused and can be wound up', async () => {
    const table = await started({ offerSeconds: 60 });
    await table.pass(20_000);
    await table.do(HOST, { type: 'pause' });
    await table.pass(500_000);
    expect(table.authority.view(table.authority.viewer(ANNE)).remaining).toBe(40_000);
    await table.do(HOST, { type: 'extend', seconds: 30 });
    await table.do(HOST, { type: 'resume' });
    expect(table.authority.view(table.authority.viewer(ANNE)).remaining).toBe(70_000);
    expect(await table.do(HOST, { type: 'resume' })).toBe('notPaused');
  });

  it('gives people time to come back after a restart', async () => {
    const table = await started({ offerSeconds: 60 });
    table.now += 3_600_000 * 30;
    table.restart();
    await table.pass(0);
    expect(table.state).toMatchObject({ phase: 'offer', turn: 1 });
    expect(table.authority.view(table.authority.viewer(null)).remaining).toBe(WAKE);
  });

  it('does not wait for those who are gone, but does not run without anybody', async () => {
    const table = await started();
    await table.ready(ANNE);
    table.authority.setPresent(BRUNO, false);
    await table.pass(GRACE - 1);
    expect(table.state.turn).toBe(1);
    await table.pass(1);
    expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
    table.authority.setPresent(ANNE, false);
    await table.pass(10 * GRACE);
    expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
  });
});

it('waits after a restart for those who sat at the table', async () => {
  const table = await started();
  table.restart();
  table.authority.setPresent(ANNE, true);
  await table.ready(ANNE);
  expect(table.state).toMatchObject({ phase: 'offer', turn: 1 });
  await table.pass(GRACE);
  expect(table.state).toMatchObject({ phase: 'reading', turn: 2 });
});

describe('bots', () => {
  it('play empty seats with commands of their own, and leave people’s seats alone', async () => {
    const table = await started();
    await table.close();
    const { territories } = table.authority.match.scenario;
    const moves = table.log.flatMap((entry) =>
      entry.type === 'command' && entry.command.type === 'set' ? [entry] : [],
    );
    const authors = new Set(moves.map(({ by }) => by));
    for (const [seat, name] of castBots(table.authority.match.header.seed, territories.length).entries()) {
      const taken = seat === 0 || seat === 3;
      if (taken || name === 'laissezFaire') expect(authors).not.toContain(`bot:${seat}`);
      else if (name !== 'imitator') expect(authors).toContain(`bot:${seat}`);
      if (taken) expect(table.state.seats[seat]!.standing).toEqual(territories[seat]!.offer);
    }
  });

  it('keep the draft that an absent person had begun', async () => {
    const table = await started();
    await table.do(BRUNO, set(11));
    table.authority.setPresent(BRUNO, false);
    await table.close();
    expect(table.state.seats[3]!.standing.aidUpstream).toBe(11);
  });
});

describe('the table', () => {
  it.each([
    ['  Anne\t\n de  la  Rue ', 'Anne de la Rue'],
    ['\u202EennA\u0000\u0007', 'ennA'],
    ['a\uD800b', 'ab'],
    ['\u{1F469}\u200D\u{1F680}', '\u{1F469}\u200D\u{1F680}'],
  ])('shows of the name %j what can be seen', async (typed, shown) => {
    const table = new Table();
    expect(await table.do(ANNE, { type: 'join', name: typed })).toBeNull();
    expect(table.state.players).toMatchObject([{ name: shown }]);
  });

  it('asks a seat anew when somebody sits down on it', async () => {
    const table = new Table();
    await table.seat(ANNE, 2);
    await table.seat(BRUNO, 3);
    await table.do(HOST, { type: 'start' });
    await table.ready(ANNE);
    await table.do(ANNE, { type: 'sit', seat: null });
    await table.do(BRUNO, { type: 'sit', seat: 2 });
    expect(table.state).toMatchObject({ phase: 'offer', turn: 1 });
    expect(table.state.seats[2]!.ready).toBe(false);
  });

  it('has room for so many and no more', async () => {
    const table = new Table();
    const join = (i: number) => table.do(`p${i}` as PlayerId, { type: 'join', name: `P ${i}` });
    for (let i = 0; i < PLAYERS; i++) expect(await join(i)).toBeNull();
    expect(await join(PLAYERS)).toBe('matchFull');
    expect(await join(7)).toBeNull();
  });

  it('goes on under a clock that jumps', async () => {
    const table = new Table({ offerSeconds: 60, readingSeconds: 30, yearsPerTurn: 2 });
    await table.seat(ANNE, 2);
    await table.do(HOST, { type: 'start' });
    await table.pass(-3_600_000);
    expect(table.state.phase).toBe('offer');
    await table.do(HOST, { type: 'pause' });
    await table.do(HOST, { type: 'resume' });
    await table.pass(7_300_000);
    expect(table.state.phase).toBe('reading');
  });
});

describe('what leaves the authority', () => {
  it('holds no draft but the viewer’s own, and no offer before the close', async () => {
    const table = await started();
    await table.do(ANNE, { type: 'set', instrument: 'aidUpstream', value: 13 });
    const bruno = table.authority.view(table.authority.viewer(BRUNO));
    expect(JSON.stringify(bruno)).not.toContain('"aidUpstream":13');
    expect(table.authority.view(table.authority.viewer(ANNE)).you.draft!.aidUpstream).toBe(13);
    expect(table.authority.view(table.authority.viewer(null)).you).toEqual({
      player: null,
      host: false,
      seat: null,
      draft: null,
      bids: null,
      wagers: null,
      mandates: [],
      team: null,
    });
    await table.close();
    expect(table.authority.view(table.authority.viewer(BRUNO)).seats[0]!.standing.aidUpstream).toBe(13);
  });
});

describe('a command', () => {
  it('is kept before it is answered, and harmless when sent again', async () => {
    const table = await started();
    const before = table.log.length;
    expect(await table.do(ANNE, set(8), 'same')).toBeNull();
    expect(await table.do(ANNE, set(8), 'same')).toBeNull();
    expect(table.log.length).toBe(before + 1);
    table.restart();
    expect(await table.do(ANNE, set(8), 'same')).toBeNull();
    expect(table.log.length).toBe(before + 1);
  });

  it('that cannot be kept changes nothing', async () => {
    const table = await started();
    const state = table.state;
    table.broken = true;
    expect(await table.do(ANNE, set(8))).toBe('storeFailed');
    expect(table.state).toBe(state);
    expect(table.failures).toHaveLength(1);
  });

  it.each([
    ['notHost', ANNE, { type: 'pause' }],
    ['outOfRange', ANNE, { type: 'set', instrument: 'exemption', value: 6 }],
    ['notAStep', ANNE, { type: 'set', instrument: 'exemption', value: 1.5 }],
    ['noSeat', HOST, { type: 'ready', ready: true, during: stage }],
    ['wrongPhase', ANNE, { type: 'ready', ready: true, during: { phase: 'reading', turn: 1 } }],
    ['wrongPhase', HOST, { type: 'close', during: { phase: 'offer', turn: 2 } }],
    ['notInMatch', HOST, { type: 'sit', seat: 2 }],
    ['seatUnknown', ANNE, { type: 'sit', seat: 99 }],
    ['nameEmpty', HOST, { type: 'join', name: '  ' }],
    ['nameEmpty', HOST, { type: 'join', name: '\u200B\u2060\uFEFF\u202E' }],
    ['nameEmpty', HOST, { type: 'join', name: '\u200D\uFE0F\u3164' }],
    ['notANumber', ANNE, { type: 'set', instrument: 'culture', value: -0 }],
    ['outOfRange', ANNE, { type: 'set', instrument: 'culture', value: 1e21 }],
    ['nameTooLong', HOST, { type: 'join', name: 'x'.repeat(25) }],
    ['noTimer', HOST, { type: 'extend', seconds: 60 }],
    ['wrongPhase', HOST, { type: 'start' }],
  ] as const)('is refused with %s', async (refusal, by, command) => {
    const table = await started();
    const before = table.log.length;
    expect(await table.do(by, command)).toBe(refusal);
    expect(table.log.length).toBe(before);
  });
});

it('comes back from its log alone to the same world, table and answers', async () => {
  const table = await started({ offerSeconds: 90, readingSeconds: 20 });
  await table.do(ANNE, set(12));
  await table.close();
  await table.do(BRUNO, { type: 'set', instrument: 'exemption', value: 4 });
  const before = { state: table.state, reading: table.authority.reading() };
  table.restart();
  expect({ state: table.state, reading: table.authority.reading() }).toEqual(before);
});
