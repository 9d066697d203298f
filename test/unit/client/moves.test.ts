/** Bids and the State's spread under this hand: shown at once, sent on release, taken back when refused. */
import { describe, expect, test } from 'vitest';
import { createBids } from '../../../client/state/bids.ts';
import { createSpread, FIRST_SPREAD, mostFor } from '../../../client/state/spread.ts';
import type { MatchView } from '../../../shared/match/view.ts';
import { handConnection, viewOf, youWith } from './connection.ts';

const withBids = (bids: MatchView['you']['bids']): MatchView => viewOf({ you: { ...youWith({}), bids } });

describe('bids', () => {
  test('show under the finger and send nothing, then show what was sent until a view tells it', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = withBids({ 4: 6 });
    const bids = createBids(connection, connection.view);
    bids.hold(4, 9);
    expect(bids.values.value).toEqual({ 4: 9 });
    expect(sent).toEqual([]);
    bids.commit(4, 10);
    expect(sent[0]!.command).toEqual({ type: 'bid', project: 4, value: 10 });
    await sent[0]!.answer(null);
    expect(bids.values.value[4]).toBe(10);
    connection.view.value = withBids({ 4: 10 });
    connection.view.value = withBids({ 4: 12, 5: 3 });
    expect(bids.values.value).toEqual({ 4: 12, 5: 3 });
    bids.dispose();
  });

  test('come back when they are refused; a bid taken back is none', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = withBids({ 4: 6 });
    const bids = createBids(connection, connection.view);
    bids.commit(4, 20);
    await sent[0]!.answer('wrongPhase');
    expect(bids.values.value).toEqual({ 4: 6 });
    bids.commit(4, 0);
    expect(bids.values.value[4]).toBe(0);
    await sent[1]!.answer(null);
    connection.view.value = withBids({});
    expect(bids.values.value).toEqual({});
    bids.dispose();
  });
});

describe('the State’s spread', () => {
  test('builds one move upon another before any view comes back', async () => {
    const { connection, sent } = handConnection();
    connection.view.value = viewOf({});
    const spread = createSpread(connection, connection.view);
    expect(spread.value.value).toBeNull();
    spread.set(FIRST_SPREAD);
    spread.commit('grants', 40);
    spread.commit('transfer', 0);
    const wanted = { ...FIRST_SPREAD, grants: 40, transfer: 0 };
    expect(spread.value.value).toEqual(wanted);
    expect(sent.at(-1)!.command).toEqual({ type: 'spread', spread: wanted });
    for (const one of sent) await one.answer(null);
    connection.view.value = viewOf({ spread: wanted });
    spread.set(null);
    expect(spread.value.value).toBeNull();
    await sent.at(-1)!.answer('notHost');
    expect(spread.value.value).toEqual(wanted);
    spread.dispose();
  });

  test('leaves each programme what the others leave', () => {
    expect(mostFor(FIRST_SPREAD, 'grants')).toBe(40);
    expect(mostFor({ ...FIRST_SPREAD, grants: 40 }, 'grants')).toBe(40);
    expect(mostFor({ ...FIRST_SPREAD, grants: 40 }, 'transfer')).toBe(15);
  });
});
