/** Questions about the past through a real room: answered to whoever looks, once each, and never with what is secret. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Connection } from '../../../client/net/connection.ts';
import { readAnnals } from '../../../shared/match/annals/annals.ts';
import { decodeAsk } from '../../../shared/protocol/questions.ts';
import {
  ANNE,
  enter,
  HOST,
  type InProcess,
  newFolder,
  newMatch,
  removeFolder,
  stage,
  startHere,
  until,
} from './harness.ts';

let folder: string;
let server: InProcess;
let host: Connection;
let anne: Connection;

beforeEach(async () => {
  folder = newFolder();
  server = await startHere(folder);
  const { match } = await newMatch(server);
  host = await enter(server, match, HOST);
  anne = await enter(server, match, ANNE);
  await host.send({ type: 'start' });
  await host.send({ type: 'close', during: stage(host) });
  await until(() => anne.reading.value?.latest.turn === 1);
});
afterEach(async () => {
  host.close();
  anne.close();
  await server.stop();
  removeFolder(folder);
});

it('tells everybody the turns so far and why, also when all is asked at once', async () => {
  const { events, turn, territories } = anne.reading.value!.latest;
  const [texts, first, again, flow] = await Promise.all([
    anne.annals(0, 1),
    anne.why(turn, { type: 'establishment', id: events[0]!.id }),
    host.why(turn, { type: 'establishment', id: events[0]!.id }),
    anne.why(turn, { type: 'flow', skill: 'executive', from: 1, to: 0 }),
  ]);
  const past = readAnnals(texts!);
  expect(past.map((annal) => annal.turn)).toEqual([0, 1]);
  expect(past[1]!.facts.jobs).toEqual(territories.map(({ jobs }) => jobs));
  expect(first).toMatchObject({ ok: true, value: { type: 'establishment', id: events[0]!.id } });
  expect(again).toEqual(first);
  expect(flow).toMatchObject({ ok: true, value: { type: 'flow', from: 1, to: 0 } });
  expect(JSON.stringify([texts, first, flow])).not.toMatch(/rings|seed|draft/);
});

it('says that it knows no such establishment, and of which turn it tells', async () => {
  expect(await anne.why(1, { type: 'establishment', id: 4_000_000_000 })).toMatchObject({ ok: false });
  expect(await anne.why(7, { type: 'establishment', id: 1 })).toEqual({ ok: false, error: { code: 'notTold' } });
});

it('gives up what was asked when the line is closed', async () => {
  const asked = anne.annals(0, null);
  anne.close();
  expect(await asked).toBeNull();
  expect(await anne.why(1, { type: 'establishment', id: 1 })).toBeNull();
});

it('takes questions of the right shape only', () => {
  const why = { about: 'why', turn: 1, subject: { type: 'establishment', id: 3 } };
  expect(decodeAsk({ number: 0, question: why })).not.toBeNull();
  for (const wrong of [
    null,
    'ask',
    { number: -1, question: why },
    { number: 0, question: { ...why, turn: 1.5 } },
    { number: 0, question: { about: 'annals', from: 0 } },
    { number: 0, question: { about: 'seed' } },
    { number: 0, question: { ...why, subject: { type: 'flow', skill: 'kings', from: 0, to: 1 } } },
  ]) {
    expect(decodeAsk(wrong)).toBeNull();
  }
});
