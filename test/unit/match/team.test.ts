/** Several people in one seat: nobody's move is lost, everybody sees who moved what, and the mayor signs. */
import { describe, expect, it } from 'vitest';
import { GRACE } from '../../../shared/match/attendance.ts';
import { boundShare } from '../../../shared/offer/offer.ts';
import { ANNE, BRUNO, HOST, Table } from './table.ts';

const CLARA = 'clara' as typeof ANNE;
const SEAT = 0;

async function started(rules: ConstructorParameters<typeof Table>[0] = {}): Promise<Table> {
  const table = new Table(rules);
  for (const who of [ANNE, BRUNO, CLARA]) await table.seat(who, SEAT);
  await table.do(HOST, { type: 'start' });
  return table;
}

const team = (table: Table) => table.state.seats[SEAT]!.team;
const draft = (table: Table) => table.state.seats[SEAT]!.draft;
const set = (instrument: 'services' | 'training' | 'sites' | 'culture', value: number) =>
  ({ type: 'set', instrument, value }) as const;

describe('the shared draft', () => {
  it('keeps what two people move at once, and makes room elsewhere', async () => {
    const table = await started();
    await Promise.all([table.do(ANNE, set('services', 40)), table.do(BRUNO, set('training', 35))]);
    expect(draft(table)).toMatchObject({ services: 40, training: 35 });
    expect(boundShare(draft(table))).toBe(100);
    expect(team(table).touches).toMatchObject({ services: { by: ANNE }, training: { by: BRUNO } });
  });

  it('ends the same for everybody where two move the same control', async () => {
    const table = await started();
    await Promise.all([table.do(ANNE, set('sites', 5)), table.do(BRUNO, set('sites', 9))]);
    const views = [ANNE, BRUNO, CLARA].map((who) => table.authority.view(table.authority.viewer(who)));
    expect(views.map(({ you }) => you.draft!.sites)).toEqual([9, 9, 9]);
    expect(team(table).touches.sites).toEqual({ by: BRUNO, reason: '' });
  });

  it('says why, until somebody else moves the control or the turn is played', async () => {
    const table = await started();
    const reason = (text: string) => ({ type: 'reason', control: 'services', text }) as const;
    expect(await table.do(ANNE, reason('trop tôt'))).toBe('nothingMoved');
    await table.do(ANNE, set('services', 30));
    expect(await table.do(ANNE, reason('x'.repeat(141)))).toBe('reasonTooLong');
    expect(await table.do(ANNE, reason('  l’externalité\n d’abord '))).toBeNull();
    expect(team(table).touches.services).toEqual({ by: ANNE, reason: 'l’externalité d’abord' });
    await table.do(ANNE, set('services', 31));
    expect(team(table).touches.services!.reason).toBe('l’externalité d’abord');
    await table.do(BRUNO, set('services', 20));
    expect(team(table).touches.services).toEqual({ by: BRUNO, reason: '' });
    await table.close();
    expect(team(table).touches).toEqual({});
  });

  it('is agreed with as it stands, and no longer once it changes', async () => {
    const table = await started();
    const agree = { type: 'agree', agree: true } as const;
    await table.do(BRUNO, agree);
    await table.do(CLARA, agree);
    expect(team(table).agreed).toEqual([BRUNO, CLARA]);
    expect(await table.do(BRUNO, agree)).toBe('nothingChanges');
    await table.do(BRUNO, { type: 'agree', agree: false });
    expect(team(table).agreed).toEqual([CLARA]);
    await table.do(ANNE, set('culture', 25));
    expect(team(table).agreed).toEqual([]);
  });
});

describe('the mayor', () => {
  it('is who sat down first, and signs alone; anybody may take the signature back or be done with reading', async () => {
    const table = await started();
    expect(team(table).mayor).toBe(ANNE);
    expect(await table.ready(BRUNO)).toBe('notMayor');
    expect(await table.ready(ANNE)).toBeNull();
    expect(table.state.phase).toBe('reading');
    expect(await table.ready(CLARA)).toBeNull();
    expect(table.state.phase).toBe('offer');
  });

  it('is elected by more than half, and votes for whoever left are void', async () => {
    const table = await started();
    const vote = (mayor: typeof ANNE) => ({ type: 'vote', mayor }) as const;
    expect(await table.do(ANNE, vote(HOST))).toBe('notMember');
    await table.do(BRUNO, vote(CLARA));
    expect(team(table)).toMatchObject({ mayor: ANNE, votes: { [BRUNO]: CLARA } });
    await table.do(CLARA, vote(CLARA));
    expect(team(table)).toMatchObject({ mayor: CLARA, votes: {} });
    await table.do(ANNE, vote(BRUNO));
    await table.do(BRUNO, { type: 'sit', seat: null });
    expect(team(table).votes).toEqual({});
    await table.do(CLARA, { type: 'sit', seat: null });
    expect(team(table).mayor).toBe(ANNE);
  });

  it('goes round where the rules say so', async () => {
    const table = await started({ mayors: 'rotating' });
    const mayors = [];
    for (let turn = 0; turn < 4; turn++) {
      mayors.push(team(table).mayor);
      await table.close();
      await table.close();
    }
    expect(mayors).toEqual([ANNE, BRUNO, CLARA, ANNE]);
  });

  it('is stood in for by a teammate who is there, after a while', async () => {
    const table = await started();
    table.authority.setPresent(ANNE, false);
    await table.pass(GRACE / 2);
    expect(team(table).mayor).toBe(ANNE);
    await table.pass(GRACE);
    expect(team(table).mayor).toBe(BRUNO);
    expect(await table.ready(BRUNO)).toBeNull();
    expect(await table.do(BRUNO, { type: 'appoint', seat: SEAT, mayor: CLARA })).toBe('notHost');
    expect(await table.do(HOST, { type: 'appoint', seat: 3, mayor: CLARA })).toBe('notMember');
  });

  it('signs again once back, also where somebody else then stood in, and for good where the host appointed another', async () => {
    const table = await started();
    table.authority.setPresent(ANNE, false);
    await table.pass(GRACE);
    expect(team(table)).toMatchObject({ mayor: BRUNO, standsFor: ANNE });
    table.authority.setPresent(BRUNO, false);
    await table.pass(GRACE);
    expect(team(table)).toMatchObject({ mayor: CLARA, standsFor: ANNE });
    table.authority.setPresent(ANNE, true);
    await table.pass(1000);
    expect(team(table)).toMatchObject({ mayor: ANNE, standsFor: null });
    await table.do(HOST, { type: 'appoint', seat: SEAT, mayor: CLARA });
    await table.pass(1000);
    expect(team(table)).toMatchObject({ mayor: CLARA, standsFor: null });
  });

  it('goes round past whoever was stood in for', async () => {
    const table = await started({ mayors: 'rotating' });
    table.authority.setPresent(ANNE, false);
    await table.pass(GRACE);
    await table.close();
    expect(team(table)).toMatchObject({ mayor: BRUNO, standsFor: null });
  });

  it('speaks for the seat to others', async () => {
    const table = await started();
    const truce = { terms: { kind: 'truce', rate: 100, exemption: 1 }, turns: 2, penalty: 0 } as const;
    expect(await table.do(BRUNO, { type: 'propose', seats: [3], deal: truce })).toBe('notMayor');
    expect(await table.do(ANNE, { type: 'propose', seats: [3], deal: truce })).toBeNull();
  });
});
