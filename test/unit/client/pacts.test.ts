/** Pacts as the page sorts and tells them. */
import { describe, expect, test } from 'vitest';
import { bookOf, createPacts, firstTerms, locksOn, partnersOf, priceOf, tiesOf } from '../../../client/state/pacts.ts';
import { tidingsBetween } from '../../../client/state/tidings.ts';
import type { Command, Refusal } from '../../../shared/match/commands.ts';
import type { Pact } from '../../../shared/match/pacts/pact.ts';
import { valmarche } from '../../experiments/valmarche.ts';
import { handConnection, offerOf, standingAs, viewOf } from './connection.ts';

const pactOf = (some: Partial<Pact>): Pact => ({
  ...{ id: 1, seats: [0, 3], version: 1, signed: [3], since: null, until: null, broken: [] },
  ...{ terms: { kind: 'truce', rate: 95, exemption: 2 }, turns: 3, penalty: 20 },
  ...some,
});
const inForce = pactOf({ signed: [0, 3], since: 1, until: 3 });
const withPacts = (...pacts: Pact[]) => viewOf({ pacts });

test('pacts are sorted by what they are to the seat; a host who stands sees talks', () => {
  const [waits, sent, ours] = [pactOf({}), pactOf({ id: 2, signed: [0] }), { ...inForce, id: 3 }];
  const theirs = { ...inForce, id: 4, seats: [5, 6] };
  expect(bookOf(withPacts(waits, sent, ours, theirs))).toEqual({
    ...{ received: [waits], sent: [sent], ours: [ours], theirs: [theirs], talks: [] },
  });
  const host = bookOf(viewOf({ pacts: [waits, ours], you: standingAs(null) }));
  expect(host).toEqual({ received: [], sent: [], ours: [], theirs: [ours], talks: [waits] });
});

test('the map ties partners in force, from the host where something is shared', () => {
  const three = { ...inForce, seats: [0, 3, 5] };
  const hosted = { ...three, terms: { kind: 'equipment', equipment: 'university', host: 3, percent: 5 } } as const;
  expect(tiesOf([three, pactOf({})])).toEqual([
    [0, 3],
    [3, 5],
  ]);
  expect(tiesOf([hosted])).toEqual([
    [3, 0],
    [3, 5],
  ]);
});

describe('tidings', () => {
  const told = (before: Pact[], after: Pact[]) =>
    tidingsBetween(withPacts(...before), withPacts(...after)).map(({ what, seats }) => [what, ...seats]);

  test('tell what others did, and nothing of what stays', () => {
    const three = { seats: [0, 3, 5] };
    expect(told([], [pactOf({})])).toEqual([['arrived', 3]]);
    expect(told([pactOf({})], [pactOf({})])).toEqual([]);
    expect(told([pactOf({ signed: [0] })], [pactOf({ version: 2 })])).toEqual([['countered', 3]]);
    expect(told([pactOf({ ...three, signed: [0] })], [pactOf({ ...three, signed: [0, 5] })])).toEqual([['signed', 5]]);
    expect(told([pactOf({ signed: [0] })], [inForce])).toEqual([['agreed', 3]]);
    expect(told([pactOf({ signed: [0] })], [])).toEqual([['declined', 3]]);
    expect(told([], [pactOf({ version: 2 })])).toEqual([['countered', 3]]);
    expect(told([inForce], [{ ...inForce, broken: [0] }])).toEqual([]);
  });

  test('are silent over a close, and of what is among others', () => {
    expect(tidingsBetween(withPacts(pactOf({})), viewOf({ turn: 2 }))).toEqual([]);
    expect(told([], [pactOf({ seats: [3, 5] })])).toEqual([]);
  });
});

describe('what is being written', () => {
  function writing() {
    const { connection, sent } = handConnection();
    connection.view.value = withPacts();
    const act = async (command: Command): Promise<boolean> => (await connection.send(command)) === null;
    const pacts = createPacts(act, connection.view);
    const { terms, turns, penalty } = inForce;
    pacts.writing.value = { counters: null, partners: [3], deal: { terms, turns, penalty } };
    const answer = async (refusal: Refusal | null) => {
      const done = pacts.send();
      await sent[0]!.answer(refusal);
      await done;
    };
    return { connection, pacts, sent, answer };
  }

  test('goes as a proposal, and stays where it is refused', async () => {
    const { pacts, sent, answer } = writing();
    await answer('tooManyProposals');
    expect(sent[0]!.command).toMatchObject({ type: 'propose', seats: [3], deal: { turns: 3, penalty: 20 } });
    expect(pacts.writing.value).not.toBeNull();
    expect(pacts.tiding.value).toBeNull();
  });

  test('that was turned down before any view showed it is told as declined', async () => {
    const { pacts, answer } = writing();
    await answer(null);
    expect(pacts.writing.value).toBeNull();
    expect(pacts.tiding.value).toMatchObject({ what: 'declined', seats: [3] });
  });

  test('that came back as a pact is told once', async () => {
    const { connection, pacts, sent } = writing();
    const done = pacts.send();
    connection.view.value = withPacts(inForce);
    await sent[0]!.answer(null);
    await done;
    expect(pacts.tiding.value?.what).toBe('agreed');
    connection.view.value = viewOf({ turn: 2, pacts: [inForce] });
    expect(pacts.tiding.value).toBeNull();
  });

  test('is given up where what it answers is gone, and shortened as the match draws to its end', () => {
    const { connection, pacts } = writing();
    const [proposed, answered] = [pacts.writing.value!, { ...pacts.writing.value!, counters: pactOf({}) }];
    connection.view.value = viewOf({ turn: 25 });
    expect(pacts.writing.value).toEqual({ ...proposed, deal: { ...proposed.deal, turns: 2 } });
    pacts.writing.value = answered;
    connection.view.value = withPacts(pactOf({}));
    expect(pacts.writing.value).toBe(answered);
    connection.view.value = withPacts();
    expect(pacts.writing.value).toBeNull();
  });

  test('what one turns down oneself is no news', async () => {
    const { connection, pacts } = writing();
    connection.view.value = withPacts(pactOf({}));
    pacts.decline(1);
    connection.view.value = withPacts();
    expect(pacts.tiding.value?.what).toBe('arrived');
  });
});

test('a truce locks what it narrows, other pacts nothing, and none once one leaves it', () => {
  const revenue = { ...inForce, id: 2, terms: { kind: 'revenue', percent: 30 } } as const;
  expect(locksOn([inForce, revenue], 'taxRate')).toEqual([inForce]);
  expect(locksOn([inForce, revenue], 'exemption')).toEqual([inForce]);
  expect(locksOn([inForce, revenue], 'sites')).toEqual([]);
  const { connection } = handConnection();
  const pacts = createPacts(async () => true, connection.view);
  connection.view.value = withPacts(inForce);
  expect(pacts.binding.value).toEqual([inForce]);
  connection.view.value = withPacts({ ...inForce, broken: [0] });
  expect(pacts.binding.value).toEqual([]);
});

test('leaving costs a part of the free budget, and nothing of a deficit', () => {
  expect(priceOf({ penalty: 20 }, 50)).toBe(10);
  expect(priceOf({ penalty: 20 }, -50)).toBe(0);
});

test('partners are all that may be played, the nearest first; a truce starts from one’s own offer', () => {
  const scenario = valmarche();
  const here = scenario.territories[4]!;
  const order = partnersOf(scenario, 4);
  expect(order).toHaveLength(scenario.territories.filter(({ seat }) => seat).length - 1);
  const far = order.map((seat) =>
    Math.hypot(scenario.territories[seat]!.x - here.x, scenario.territories[seat]!.y - here.y),
  );
  expect(far).toEqual([...far].sort((a, b) => a - b));
  expect(firstTerms('truce', 4, offerOf({ taxRate: 93, exemption: 1 }))).toEqual({
    kind: 'truce',
    rate: 93,
    exemption: 1,
  });
  expect(firstTerms('equipment', 4, offerOf({}))).toMatchObject({ host: 4 });
});
