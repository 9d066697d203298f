import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import { clockText, countdown } from '../../../client/state/clock.ts';
import { tidyCode } from '../../../client/state/code.ts';
import { createDraft } from '../../../client/state/draft.ts';
import { axisOf, tickDigits } from '../../../client/state/past/plot.ts';
import { periodOf } from '../../../client/state/period.ts';
import { readinessOf } from '../../../client/state/readiness.ts';
import { createTable } from '../../../client/state/table.ts';
import { reorder } from '../../../client/state/territories.ts';
import type { PlayerId } from '../../../shared/brand.ts';
import type { MatchView, SeatView } from '../../../shared/match/view.ts';
import { handConnection, offerOf, standingAs, viewOf, withDraft } from './connection.ts';

describe('the draft', () => {
  test('shows a move at once, and keeps it until a view tells it', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = withDraft({});
    const draft = createDraft(connection, connection.view);
    void draft.commit('training', 12);
    expect(draft.offer.value?.training).toBe(12);
    expect(sent[0]?.command).toEqual({ type: 'set', instrument: 'training', value: 12 });
    await sent[0]!.answer(null);
    expect(draft.offer.value?.training).toBe(12);
    connection.view.value = withDraft({ training: 12 });
    connection.view.value = withDraft({ training: 7 });
    expect(draft.offer.value?.training).toBe(7);
  });

  test('takes a refused move back', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = withDraft({ training: 5 });
    const draft = createDraft(connection, connection.view);
    const answer = draft.commit('training', 12);
    await sent[0]!.answer('wrongPhase');
    expect(await answer).toBe('wrongPhase');
    expect(draft.offer.value?.training).toBe(5);
  });

  test('an older answer does not take a newer move back', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = withDraft({});
    const draft = createDraft(connection, connection.view);
    void draft.commit('sites', 10);
    void draft.commit('sites', 20);
    await sent[0]!.answer('wrongPhase');
    expect(draft.offer.value?.sites).toBe(20);
  });

  test('shows under the finger what a share would take from the others, and gives it back', () => {
    const { connection, sent } = handConnection();
    connection.view.value = withDraft({ technopole: 70 });
    const draft = createDraft(connection, connection.view);
    draft.hold('culture', 55);
    expect(draft.offer.value).toMatchObject({ culture: 55, technopole: 45 });
    expect(draft.taken.value).toEqual([{ instrument: 'technopole', points: 25 }]);
    draft.hold('culture', 10);
    expect(draft.offer.value).toMatchObject({ culture: 10, technopole: 70 });
    expect(draft.taken.value).toEqual([]);
    expect(sent).toEqual([]);
  });

  test('sends nothing for a slider that is left where it stood', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = withDraft({ technopole: 60, culture: 40 });
    const draft = createDraft(connection, connection.view);
    const moved = draft.commit('training', 10);
    expect(await draft.commit('training', 10)).toBe(null);
    expect(sent).toHaveLength(1);
    expect(draft.taken.value).toHaveLength(2);
    await sent[0]!.answer(null);
    await moved;
  });

  test('says what it takes from the others, sends what was asked for, and forgets what it took once that is taken back', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = withDraft({ technopole: 60, culture: 40 });
    const draft = createDraft(connection, connection.view);
    const answer = draft.commit('training', 10);
    expect(sent.map(({ command }) => command)).toEqual([{ type: 'set', instrument: 'training', value: 10 }]);
    expect(draft.offer.value).toMatchObject({ technopole: 54, culture: 36, training: 10 });
    expect(draft.taken.value.map(({ points }) => points)).toEqual([6, 4]);
    for (const one of sent) await one.answer(null);
    expect(await answer).toBe(null);
    connection.view.value = withDraft({ technopole: 60, culture: 40 });
    expect(draft.taken.value).toEqual([]);
  });
});

describe('the clock', () => {
  test('counts down from what the view said, stops when paused, never below zero', () => {
    const view = signal<MatchView | null>(null);
    let now = 1000;
    const { clock, tick } = countdown(view, () => now);
    const dispose = clock.subscribe(() => {});
    expect(clock.value).toEqual({ kind: 'none', paused: false });
    view.value = viewOf({ remaining: null, paused: true });
    expect(clock.value).toEqual({ kind: 'none', paused: true });
    view.value = viewOf({ remaining: 5000 });
    now = 3500;
    tick();
    expect(clock.value).toEqual({ kind: 'running', left: 2500 });
    now = 9000;
    tick();
    expect(clock.value).toEqual({ kind: 'running', left: 0 });
    view.value = viewOf({ remaining: 700, paused: true });
    now = 20_000;
    tick();
    expect(clock.value).toEqual({ kind: 'paused', left: 700 });
    dispose();
  });

  test('reads 0:00 only when it is over', () => {
    expect(clockText(61_000)).toBe('1:01');
    expect(clockText(1)).toBe('0:01');
    expect(clockText(0)).toBe('0:00');
  });
});

describe('the table', () => {
  test('opens the panel that a phase is for, and leaves it where the reader went', () => {
    const { connection } = handConnection();
    connection.view.value = viewOf({ phase: 'offer' });
    const table = createTable(connection, () => 0);
    expect(table.panel.value).toBe('offer');
    table.panel.value = 'territories';
    connection.view.value = viewOf({ phase: 'offer', seq: 3 });
    expect(table.panel.value).toBe('territories');
    connection.view.value = viewOf({ phase: 'reading' });
    expect(table.panel.value).toBe('news');
    connection.view.value = viewOf({ phase: 'finished' });
    expect(table.panel.value).toBe('results');
    table.dispose();
  });

  test('shows a newcomer the seats, and lets the host who stands watch the country', () => {
    const { connection } = handConnection();
    const id = 'p' as PlayerId;
    const you = standingAs(id);
    connection.view.value = viewOf({ phase: 'reading', you });
    const table = createTable(connection, () => 0);
    expect(table.panel.value).toBe('seats');
    connection.view.value = viewOf({ phase: 'offer', you, standing: [{ id, name: 'A', present: true }] });
    expect(table.panel.value).toBe('indicators');
    connection.view.value = withDraft({});
    expect(table.panel.value).toBe('offer');
    table.dispose();
  });

  test('shows why a command was refused until another is accepted', async () => {
    const { connection, sent } = handConnection();
    const table = createTable(connection, () => 0);
    const first = table.act({ type: 'start' });
    await sent[0]!.answer('notHost');
    expect(await first).toBe(false);
    expect(table.refusal.value).toBe('notHost');
    const second = table.act({ type: 'resume' });
    await sent[1]!.answer(null);
    expect(await second).toBe(true);
    expect(table.refusal.value).toBeNull();
    table.dispose();
  });
});

test('a code is read however it is typed', () => {
  expect(tidyCode(' n8q-amg ')).toBe('N8QAMG');
  expect(tidyCode('é2b c3d4 more')).toBe('E2BC3D');
});

test('readiness counts the seats that people hold', () => {
  const person = { id: 'a' as PlayerId, name: 'A', present: true };
  const seat = (some: Partial<SeatView>) => ({ players: [], ready: false, bot: true, standing: offerOf({}), ...some });
  const seats = [
    seat({ players: [person], bot: false, ready: true }),
    seat({}),
    seat({ players: [person], bot: false }),
    seat({ players: [{ ...person, present: false }] }),
  ] as SeatView[];
  expect(readinessOf(viewOf({ seats }))).toEqual({ ready: 1, seats: 2, waiting: [2] });
});

test('the years are those being played, or the end of those just read', () => {
  expect(periodOf(viewOf({ phase: 'offer', year: 1976 }), 1975)).toEqual({ kind: 'turn', from: 1976, span: 1 });
  expect(periodOf(viewOf({ phase: 'reading', year: 1977 }), 1976)).toEqual({ kind: 'end', year: 1976 });
});

test('an axis holds its values between round ends', () => {
  expect(axisOf([0.213, 0.377])).toEqual({ min: expect.closeTo(0.2), max: expect.closeTo(0.4) });
  const flat = axisOf([3, 3]);
  expect(flat.min).toBeLessThanOrEqual(3);
  expect(flat.max).toBeGreaterThan(flat.min);
});

test('no two ticks of an axis read alike', () => {
  expect(tickDigits([0, 0.5, 1], 0)).toBe(1);
  expect(tickDigits([5, 17.5, 30], 0)).toBe(0);
  expect(tickDigits([10, 12.5, 15], 1)).toBe(1);
});

test('a second click on a heading turns the order round', () => {
  const once = reorder({ by: 'name', descending: false }, 'jobs');
  expect(once).toEqual({ by: 'jobs', descending: true });
  expect(reorder(once, 'jobs')).toEqual({ by: 'jobs', descending: false });
});
