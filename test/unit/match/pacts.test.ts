/** Pacts: proposed, countered, signed, kept by the table, broken at a price, told once the turn is played. */
import { describe, expect, it } from 'vitest';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import { playBack } from '../../../shared/log/playback.ts';
import type { Refusal } from '../../../shared/match/commands.ts';
import type { Deal, Terms } from '../../../shared/pact/deal.ts';
import { ANNE, BRUNO, HOST, scenarioText, Table } from './table.ts';

const CLARA = 'clara' as typeof ANNE;
const [A, B, C] = [0, 3, 5];
const TRUCE: Terms = { kind: 'truce', rate: 100, exemption: 1 };
const deal = (terms: Terms, some: Partial<Deal> = {}): Deal => ({ terms, turns: 3, penalty: 10, ...some });
const propose = (seats: number[], what: Deal) => ({ type: 'propose', seats, deal: what }) as const;
const sign = (pact: number, version = 1) => ({ type: 'sign', pact, version }) as const;
const set = (instrument: 'taxRate' | 'exemption', value: number) => ({ type: 'set', instrument, value }) as const;

/** Valmarche with three seats that are played, so that no bot has a word in it. */
function threeSeats(): unknown {
  const document = JSON.parse(scenarioText('valmarche'));
  const territories = document.territories.map((place: object, i: number) => ({
    ...place,
    seat: [A, B, C].includes(i),
  }));
  return { ...document, territories };
}

async function started(): Promise<Table> {
  const table = new Table({}, 1, threeSeats());
  await table.seat(ANNE, A);
  await table.seat(BRUNO, B);
  await table.seat(CLARA, C);
  await table.do(HOST, { type: 'start' });
  return table;
}

/** Anne and Bruno have signed a pact on these terms. */
async function signed(what: Deal): Promise<Table> {
  const table = await started();
  expect(await table.do(ANNE, propose([B], what))).toBeNull();
  const { id } = table.state.pacts.at(-1)!;
  expect(await table.do(BRUNO, sign(id))).toBeNull();
  return table;
}

const own = (table: Table) => table.state.pacts.filter(({ seats }) => seats.includes(A));
const viewFor = (table: Table, who: typeof ANNE | null) => table.authority.view(table.authority.viewer(who));

/** Plays this turn and comes to the next one's offers. */
async function nextTurn(table: Table): Promise<void> {
  await table.close();
  await table.close();
}

describe('a truce', () => {
  it('binds from the last signature on: drafts come within it, and nobody who signed leaves it by the panel', async () => {
    const table = await started();
    await table.do(ANNE, set('taxRate', 80));
    await table.do(ANNE, propose([B], deal(TRUCE)));
    expect(table.state.seats[A]!.draft.taxRate).toBe(80);
    await table.do(BRUNO, sign(own(table)[0]!.id));
    expect(own(table)[0]).toMatchObject({ since: 1, until: 3, signed: [A, B] });
    expect(table.state.seats[A]!.draft.taxRate).toBe(100);
    expect(await table.do(BRUNO, set('taxRate', 99))).toBe('pactForbids');
    expect(await table.do(BRUNO, set('exemption', 2))).toBe('pactForbids');
    expect(await table.do(BRUNO, set('taxRate', 101))).toBeNull();
    expect(await table.do(CLARA, set('taxRate', 80))).toBeNull();
    await table.do(ANNE, { type: 'reset' });
    expect(table.state.seats[A]!.draft.taxRate).toBe(100);
  });

  it('runs out, and is told as signed and as ended', async () => {
    const table = await signed(deal(TRUCE, { turns: 2 }));
    await table.close();
    expect(table.state.settled.pacts).toMatchObject([{ fate: 'signed', pact: { seats: [A, B] } }]);
    await table.close();
    expect(await table.do(ANNE, set('taxRate', 90))).toBe('pactForbids');
    await table.close();
    expect(table.state.settled.pacts).toMatchObject([{ fate: 'ended' }]);
    await table.close();
    expect(await table.do(ANNE, set('taxRate', 90))).toBeNull();
  });

  it('is broken in secret, at the price that it says, and ends for all', async () => {
    const table = await signed(deal(TRUCE, { penalty: 20 }));
    await nextTurn(table);
    const { id } = own(table)[0]!;
    expect(await table.do(ANNE, { type: 'break', pact: id, broken: true })).toBeNull();
    expect(await table.do(ANNE, { type: 'break', pact: id, broken: true })).toBe('nothingChanges');
    expect(viewFor(table, ANNE).pacts[0]!.broken).toEqual([A]);
    for (const other of [BRUNO, CLARA, HOST, null]) expect(viewFor(table, other).pacts[0]!.broken).toEqual([]);
    expect(await table.do(ANNE, set('taxRate', 75))).toBeNull();
    expect(await table.do(BRUNO, set('taxRate', 75))).toBe('pactForbids');
    await table.close();
    expect(table.state.settled.pacts).toMatchObject([{ fate: 'broken', pact: { broken: [A] } }]);
    expect(table.state.decided.agreements).toEqual([{ type: 'dues', from: A, to: [B], percent: 20 }]);
    expect(table.authority.reading().settled.pacts).toHaveLength(1);
    expect(own(table)).toEqual([]);
  });

  it('holds again for whoever thinks better of it before the close', async () => {
    const table = await signed(deal(TRUCE));
    const { id } = own(table)[0]!;
    await table.do(ANNE, { type: 'break', pact: id, broken: true });
    await table.do(ANNE, set('taxRate', 75));
    await table.do(ANNE, { type: 'break', pact: id, broken: false });
    expect(table.state.seats[A]!.draft.taxRate).toBe(100);
    await table.close();
    expect(table.state.decided.agreements).toEqual([]);
    expect(own(table)).toHaveLength(1);
  });
});

describe('a proposal', () => {
  it('is seen by those to whom it is made and by the host, and lapses with the turn', async () => {
    const table = await started();
    await table.do(ANNE, propose([B], deal(TRUCE)));
    for (const one of [ANNE, BRUNO, HOST]) expect(viewFor(table, one).pacts).toHaveLength(1);
    for (const one of [CLARA, null]) expect(viewFor(table, one).pacts).toEqual([]);
    await table.close();
    expect(own(table)).toEqual([]);
  });

  it('is countered, and what is signed is what was read last', async () => {
    const table = await started();
    await table.do(ANNE, propose([B, C], deal(TRUCE)));
    const { id } = own(table)[0]!;
    await table.do(CLARA, sign(id));
    await table.do(BRUNO, { type: 'counter', pact: id, deal: deal({ ...TRUCE, rate: 105 }) });
    expect(own(table)[0]).toMatchObject({ version: 2, signed: [B], terms: { rate: 105 } });
    expect(await table.do(ANNE, sign(id, 1))).toBe('pactChanged');
    expect(await table.do(ANNE, sign(id, 2))).toBeNull();
    expect(await table.do(ANNE, sign(id, 2))).toBe('alreadySigned');
    expect(own(table)[0]!.until).toBeNull();
    expect(await table.do(CLARA, sign(id, 2))).toBeNull();
    expect(own(table)[0]!.until).toBe(3);
    expect(await table.do(ANNE, { type: 'decline', pact: id })).toBe('pactInForce');
  });

  it('is turned down by any of them, and taken back by whoever made it', async () => {
    const table = await started();
    for (const who of [ANNE, BRUNO]) {
      await table.do(ANNE, propose([B], deal(TRUCE)));
      expect(await table.do(who, { type: 'decline', pact: own(table)[0]!.id })).toBeNull();
      expect(own(table)).toEqual([]);
    }
  });

  const revenue: Terms = { kind: 'revenue', percent: 50 };
  const technopole = (percent: number, host = A): Terms => ({
    kind: 'equipment',
    equipment: 'technopole',
    host,
    percent,
  });
  it.each<readonly [Refusal, readonly number[], Deal]>([
    ['seatUnknown', [], deal(TRUCE)],
    ['seatUnknown', [A], deal(TRUCE)],
    ['seatUnknown', [B, B], deal(TRUCE)],
    ['seatUnknown', [99], deal(TRUCE)],
    ['outOfRange', [B], deal(TRUCE, { turns: 0 })],
    ['outOfRange', [B], deal(TRUCE, { penalty: 51 })],
    ['outOfRange', [B], deal({ ...TRUCE, rate: 131 })],
    ['notAStep', [B], deal({ ...TRUCE, rate: 99.5 })],
    ['notANumber', [B], deal(TRUCE, { penalty: -0 })],
    ['outOfRange', [B], deal({ ...revenue, percent: 0 })],
    ['outOfRange', [B], deal(technopole(26))],
    ['pactTerms', [B], deal(technopole(5, C))],
  ])('is refused with %s to %j on %j', async (refusal, seats, what) => {
    const table = await started();
    const before = table.log.length;
    expect(await table.do(ANNE, propose([...seats], what))).toBe(refusal);
    expect(table.log.length).toBe(before);
  });

  it('is not made to last beyond the match, nor by those who are not there, nor without end', async () => {
    const table = await started();
    expect(await table.do(HOST, propose([B], deal(TRUCE)))).toBe('noSeat');
    expect(await table.do(ANNE, propose([B], deal(TRUCE, { turns: 27 })))).toBe('outOfRange');
    for (let i = 0; i < 6; i++) expect(await table.do(ANNE, propose([B], deal(TRUCE)))).toBeNull();
    expect(await table.do(ANNE, propose([B], deal(TRUCE)))).toBe('tooManyProposals');
  });

  it('of equipment is signed as far as every free budget bears', async () => {
    const table = await started();
    await table.do(ANNE, propose([B], deal(technopole(25))));
    await table.do(ANNE, propose([B], deal({ ...technopole(25), equipment: 'university' } as Terms)));
    await table.do(ANNE, propose([C], deal(technopole(25))));
    const [first, second, third] = own(table).map(({ id }) => id);
    expect(await table.do(BRUNO, sign(first!))).toBeNull();
    expect(await table.do(BRUNO, sign(second!))).toBeNull();
    expect(await table.do(CLARA, sign(third!))).toBe('overBudget');
  });

  it('of what stands already between the same is none, but for whoever leaves it, in secret', async () => {
    const table = await started();
    for (let i = 0; i < 2; i++) await table.do(ANNE, propose([B], deal(TRUCE)));
    const [first, second] = own(table).map(({ id }) => id);
    expect(await table.do(BRUNO, sign(first!))).toBeNull();
    expect(await table.do(BRUNO, sign(second!))).toBe('pactTwin');
    expect(await table.do(BRUNO, propose([A], deal(TRUCE)))).toBe('pactTwin');
    expect(await table.do(BRUNO, propose([A, C], deal(TRUCE)))).toBeNull();
    await table.do(ANNE, { type: 'break', pact: first!, broken: true });
    expect(await table.do(BRUNO, propose([A], deal(TRUCE)))).toBe('pactTwin');
    expect(await table.do(ANNE, propose([B], deal(TRUCE)))).toBeNull();
  });
});

it('shared equipment and revenue reach the engine without whoever leaves', async () => {
  const table = await started();
  await table.do(ANNE, propose([B, C], deal({ kind: 'revenue', percent: 40 }, { penalty: 0 })));
  await table.do(ANNE, propose([B], deal({ kind: 'equipment', equipment: 'university', host: B, percent: 5 })));
  const [revenue, university] = own(table).map(({ id }) => id);
  for (const who of [BRUNO, CLARA]) await table.do(who, sign(revenue!));
  await table.do(BRUNO, sign(university!));
  await table.close();
  expect(table.state.decided.agreements).toEqual([
    { type: 'revenue', seats: [A, B, C], percent: 40 },
    { type: 'equipment', seats: [A, B], equipment: 'university', host: B, percent: 5 },
  ]);
  await table.close();
  await table.do(ANNE, { type: 'break', pact: revenue!, broken: true });
  await table.close();
  expect(table.state.decided.agreements).toContainEqual({ type: 'revenue', seats: [B, C], percent: 40 });
  expect(own(table).map(({ id }) => id)).toEqual([university]);
});

it('a log with pacts reads back and plays back to the same hashes, and a signature that is not theirs does not', async () => {
  const table = await signed(deal({ kind: 'equipment', equipment: 'technopole', host: A, percent: 10 }));
  await nextTurn(table);
  await table.do(BRUNO, { type: 'break', pact: own(table)[0]!.id, broken: true });
  await nextTurn(table);
  const text = writeLog(table.log);
  const log = readLog(text);
  if (!log.ok) throw new Error(log.error.code);
  expect(log.value.entries).toEqual(table.log);
  const { turns, fault } = playBack(log.value);
  expect(fault).toBeNull();
  expect(turns.map(({ report }) => report.hash)).toEqual(table.state.hashes);
  expect(turns.map(({ settled }) => settled.pacts.map(({ fate }) => fate))).toEqual([[], ['signed'], ['broken']]);
  const forged = readLog(text.replace('"type":"sign","pact":1', '"type":"sign","pact":7'));
  expect(forged.ok && playBack(forged.value).fault?.fault.code).toBe('refused');
});
