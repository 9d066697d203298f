/** Forecasts of the draft under the hand: the latest question only, nothing stale, nothing where nothing is moved. */
import { signal } from '@preact/signals';
import { describe, expect, test } from 'vitest';
import type { ForecastLine } from '../../../client/net/forecast.ts';
import type { FromForecast, Question, ToForecast } from '../../../client/net/forecastMessages.ts';
import { createForecast } from '../../../client/state/forecast.ts';
import { askOf } from '../../../client/state/questions.ts';
import { createSeer } from '../../../client/state/seer.ts';
import { type Forecast, MEASURES } from '../../../shared/forecast/measures.ts';
import type { MatchView, Reading, SeatView } from '../../../shared/match/view.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { offerOf, standingAs, viewOf } from './connection.ts';

const SCENARIO = { startYear: 1974, years: 26 } as Scenario;

const forecastOf = (jobs: number): Forecast => ({
  years: 5,
  bands: Object.fromEntries(
    MEASURES.map((id) => [id, { mean: jobs, low: jobs, high: jobs }]),
  ) as unknown as Forecast['bands'],
});

/** A seat that composes, with a forecaster whose answers the test gives by hand. */
function composing(some: Partial<MatchView> = {}) {
  const standing = offerOf({});
  const view = signal<MatchView | null>(viewOf({ seats: [{ standing } as SeatView], ...some }));
  const reading = signal<Reading | null>({ course: [] } as unknown as Reading);
  const offer = signal<Offer | null>(standing);
  const bids = signal<Readonly<Record<number, number>>>({});
  const sent: ToForecast[] = [];
  const line = { take: (_: FromForecast) => {}, fail: () => {}, closed: false };
  const sources = { scenario: signal<Scenario | null>(SCENARIO), view, reading };
  const seer = createSeer(sources, (take, fail): ForecastLine => {
    Object.assign(line, { take, fail });
    return { send: (message) => sent.push(message), close: () => Object.assign(line, { closed: true }) };
  });
  const foreseen = createForecast(seer, sources, { offer }, { values: bids });
  const asked = (): Question[] => sent.flatMap((message) => (message.type === 'ask' ? [message.question] : []));
  const answer = (jobs: number) =>
    line.take({ type: 'forecast', name: asked().at(-1)!.name, forecast: forecastOf(jobs) });
  const move = (to: Partial<Offer>) => {
    offer.value = offerOf(to);
  };
  return { view, bids, seer, foreseen, line, sent, asked, answer, move };
}

describe('a forecast at the table', () => {
  test('is asked for the control under the hand first, then for the whole draft', () => {
    const { foreseen, sent, asked, answer, move } = composing();
    expect(sent.map(({ type }) => type)).toEqual(['open', 'know']);
    expect([foreseen.ofControl.value, foreseen.ofDraft.value]).toEqual([null, null]);
    foreseen.focus('training');
    expect(asked()).toEqual([]);
    move({ training: 10, sites: 5 });
    expect(foreseen.ofControl.value).toBe('working');
    expect(asked()).toHaveLength(1);
    answer(300);
    expect(foreseen.ofControl.value).toEqual(forecastOf(300));
    expect(asked()[1]).toMatchObject({ before: { offer: offerOf({}) }, after: { offer: { training: 10, sites: 5 } } });
    answer(400);
    expect(foreseen.ofDraft.value).toEqual(forecastOf(400));
    foreseen.dispose();
  });

  test('asks one question at a time, passes over moves made meanwhile and drops a stale answer', () => {
    const { foreseen, asked, answer, move } = composing();
    foreseen.focus('training');
    for (const training of [1, 2, 3, 4]) move({ training });
    expect(asked()).toHaveLength(1);
    answer(1);
    expect(foreseen.ofControl.value).toBe('working');
    expect(asked().map(({ after }) => after.offer.training)).toEqual([1, 4]);
    answer(4);
    expect(foreseen.ofControl.value).toEqual(forecastOf(4));
    // One control alone is the whole draft: the same question, asked once.
    expect(foreseen.ofDraft.value).toEqual(forecastOf(4));
    foreseen.dispose();
  });

  test('is of the control under the hand before that with the focus, where it was moved', () => {
    const { foreseen, move } = composing();
    move({ training: 10, sites: 5 });
    foreseen.focus('training');
    foreseen.point('sites');
    expect(foreseen.control.value).toBe('sites');
    foreseen.point('culture');
    expect(foreseen.control.value).toBe('training');
    foreseen.point('sites');
    foreseen.focus('training');
    expect(foreseen.control.value).toBe('training');
    foreseen.dispose();
  });

  test('forgets what it knew when a turn was played, and says nothing once the match is over', () => {
    const { view, foreseen, sent, answer, move } = composing();
    move({ training: 10 });
    answer(5);
    expect(foreseen.ofDraft.value).toEqual(forecastOf(5));
    view.value = { ...view.value!, hash: '1' };
    expect(sent.filter(({ type }) => type === 'know')).toHaveLength(2);
    expect(foreseen.ofDraft.value).toBe('working');
    view.value = { ...view.value!, phase: 'finished' };
    expect(foreseen.ofDraft.value).toBeNull();
    foreseen.dispose();
  });

  test('is silent without a seat, where the worker fails, and ends with the table', () => {
    const standing = composing({ you: standingAs(null) });
    standing.move({ training: 10 });
    expect(standing.asked()).toEqual([]);
    const { seer, foreseen, line, move } = composing();
    move({ training: 10 });
    expect(foreseen.ofDraft.value).toBe('working');
    line.fail();
    expect(foreseen.ofDraft.value).toBeNull();
    foreseen.dispose();
    seer.dispose();
    expect(line.closed).toBe(true);
  });

  test('shares its worker with the estimates: each stands until its next one comes', () => {
    const { seer, line } = composing({ you: standingAs(null) });
    const told = (turn: number, jobs: number) => {
      const nothing = { unemployment: 0, dissimilarity: 0, gap: 0, leftBehind: 0 };
      line.take({ type: 'estimate', estimate: { of: 'country', turn, over: turn, lucks: [{ jobs, ...nothing }] } });
    };
    const turns = () => [...seer.estimates.value].map(([of, { turn }]) => [of, turn]);
    expect(turns()).toEqual([]);
    told(1, 10);
    told(2, 20);
    expect(turns()).toEqual([['country', 2]]);
    seer.dispose();
  });
});

test('a control is put back among the others as a hand would put it back, and a bid is taken back', () => {
  const draft = {
    seat: 0,
    stamp: '',
    standing: offerOf({ training: 60 }),
    offer: offerOf({ training: 20, sites: 80 }),
    bids: { 4: 9, 5: 3 },
  };
  expect(askOf(draft, 'training')?.before.offer).toEqual(offerOf({ training: 60, sites: 40 }));
  expect(askOf(draft, 'culture')).toBeNull();
  expect(askOf(draft, 'bid:4')?.before.bids).toEqual({ 4: 0, 5: 3 });
  expect(askOf(draft, 'bid:6')).toBeNull();
});
