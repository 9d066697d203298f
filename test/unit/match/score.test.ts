import { beforeAll, expect, it } from 'vitest';
import { advance, createWorld, reportOf } from '../../../shared/economy/index.ts';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import { type Playback, playBack } from '../../../shared/log/playback.ts';
import { COUNTRY } from '../../../shared/match/country.ts';
import { resultsOf, type Telling, tellingsOf } from '../../../shared/match/results.ts';
import { besidePar, MERITS, normalised, type Score, scoreOf } from '../../../shared/match/score.ts';
import { ANNE, BRUNO, HOST, scenarioText, Table } from './table.ts';

/** Where Anne does nothing and Bruno ruins his seat: he gives away all taxes that the rules let him. */
const IDLE = 0;
const RUINED = 3;
const COUNTED = 3;
const SMALL = { ...JSON.parse(scenarioText('valmarche')), establishments: 800 };

let playback: Playback;
let tellings: readonly Telling[];

const scores = (of: number): readonly Score[] =>
  tellings.flatMap((telling) => (telling.of === 'seat' && telling.seat === of ? [telling.score] : []));

beforeAll(async () => {
  const table = new Table({ yearsPerTurn: 2 }, 1, SMALL);
  await table.seat(ANNE, IDLE);
  await table.seat(BRUNO, RUINED);
  await table.do(HOST, { type: 'start' });
  await table.do(BRUNO, { type: 'set', instrument: 'taxRate', value: 70 });
  while (table.state.phase !== 'finished') {
    const project = table.state.announced[0];
    if (table.state.phase === 'offer' && project) await table.do(BRUNO, { type: 'bid', project: project.id, value: 3 });
    await table.close();
  }
  const log = readLog(writeLog(table.log));
  if (!log.ok) throw new Error(log.error.code);
  playback = playBack(log.value);
  tellings = [...resultsOf(playback.match!, playback.plans)];
  // A whole match, and eight lucks of it with every seat left out once.
}, 180_000);

it('gives nothing to a seat that kept its first offer, whatever the others did and whatever the luck', () => {
  expect(scores(IDLE)).toHaveLength(8);
  for (const score of scores(IDLE)) {
    expect(score).toEqual({ score: 0, merits: { jobs: 0, skill: 0, security: 0, budget: 0 } });
  }
});

it('holds each seat against itself: what it gave away costs it, in its budget most plainly, under every luck', () => {
  for (const { score, merits } of scores(RUINED)) {
    expect(merits.budget).toBeLessThan(-5);
    expect(score).toBeLessThan(-5);
  }
});

it('has under the match’s own luck the match itself, and beside it the log played again without the seat', () => {
  const { match, turns } = playback;
  const { scenario, header } = match!;
  let world = createWorld(scenario, header.seed);
  const untouched = turns.slice(1).map(({ offers, decisions }, index) => {
    const others = offers.with(RUINED, scenario.territories[RUINED]!.offer);
    const bids = decisions.bids.filter(({ territory }) => territory !== RUINED);
    world = advance(world, others, Math.min(2, scenario.years - world.elapsed), { ...decisions, bids });
    return reportOf(world, index + 1).territories[RUINED]!;
  });
  const played = turns.slice(-COUNTED).map(({ report }) => report.territories[RUINED]!);
  const earned = scoreOf(played, untouched.slice(-COUNTED));
  expect(scores(RUINED)[0]).toEqual(besidePar(earned, scenario.territories[RUINED]!.kind));
});

it('adds its parts up, and lets none run away', () => {
  for (const telling of tellings) {
    if (telling.of === 'country') continue;
    const { score, merits } = telling.score;
    expect(MERITS.reduce((sum, merit) => sum + merits[merit], 0)).toBeCloseTo(score, 9);
    const { kind } = playback.match!.scenario.territories[telling.seat]!;
    expect(Math.abs(score)).toBeLessThanOrEqual(normalised(150, kind));
  }
});

it('weighs the parts as a seat chose', () => {
  const [here, there] = playback.turns.slice(-2).map(({ report }) => [report.territories[RUINED]!]);
  const points = { jobs: 0, skill: 0, security: 100, budget: 0 };
  const { score, merits } = scoreOf(here!, there!, points);
  expect(merits.security).toBeCloseTo(5 * scoreOf(here!, there!).merits.security, 9);
  expect(score).toBe(merits.security);
});

it('tells of the country and of every seat under every luck, the match’s own first', () => {
  const seats = playback.match!.scenario.territories.filter(({ seat }) => seat).length;
  expect(tellings).toHaveLength(tellingsOf(playback.match!));
  expect(tellings).toHaveLength(8 * (1 + seats));
  const country = tellings.filter((telling) => telling.of === 'country');
  expect(country).toHaveLength(8);
  for (const { gain } of country) for (const measure of COUNTRY) expect(Number.isFinite(gain[measure])).toBe(true);
  expect(country.some(({ gain }) => gain.jobs !== 0)).toBe(true);
});
