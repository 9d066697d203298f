/** Forecasts: the same for the same knowledge, blind to what is secret, and nothing where nothing is changed. */
import { describe, expect, it } from 'vitest';
import { createWorld, hashWorld } from '../../../shared/economy/index.ts';
import { type Arm, Forecaster } from '../../../shared/forecast/forecaster.ts';
import { HORIZON } from '../../../shared/forecast/horizon.ts';
import { type Knowledge, knowledgeOf } from '../../../shared/forecast/knowledge.ts';
import { MEASURES } from '../../../shared/forecast/measures.ts';
import { openPresent, type Present, playPast } from '../../../shared/forecast/present.ts';
import type { Instrument } from '../../../shared/offer/instruments.ts';
import { ANNE, BRUNO, HOST, Table } from '../match/table.ts';

const SEAT = 3;

const set = (instrument: Instrument, value: number) => ({ type: 'set', instrument, value }) as const;

async function started(seed = 1, yearsPerTurn: 1 | 2 = 1): Promise<Table> {
  const table = new Table({ yearsPerTurn }, seed);
  await table.seat(ANNE, SEAT);
  await table.seat(BRUNO, 0);
  await table.do(HOST, { type: 'start' });
  return table;
}

/** What Anne may know. */
function known(table: Table): Knowledge {
  const view = table.authority.view(table.authority.viewer(ANNE));
  return knowledgeOf(view, table.authority.reading())!;
}

/** A fresh forecast of aid to production on Anne's seat. */
function forecast(table: Table, knowledge = known(table), some: Partial<Arm> = {}) {
  const forecaster = new Forecaster(table.authority.match.scenario);
  forecaster.learn(knowledge);
  const offer = table.state.seats[SEAT]!.standing;
  const after = { offer: { ...offer, aidProduction: 12 }, bids: {}, ...some };
  return forecaster.compare(SEAT, { offer, bids: {} }, after);
}

describe('a forecast', () => {
  it('is the same for the same knowledge, whichever way that was come by', async () => {
    const table = await started();
    const forecaster = new Forecaster(table.authority.match.scenario);
    for (let turn = 0; turn < 3; turn++) {
      forecaster.learn(known(table));
      await table.do(ANNE, set('aidUpstream', turn + 3));
      await table.close();
      await table.close();
    }
    forecaster.learn(known(table));
    const offer = table.state.seats[SEAT]!.standing;
    const stepwise = forecaster.compare(
      SEAT,
      { offer, bids: {} },
      { offer: { ...offer, aidProduction: 12 }, bids: {} },
    );
    expect(stepwise).toEqual(forecast(table));
    expect(stepwise.years).toBe(HORIZON);
  });

  it('plays a course that was taken back anew', async () => {
    const table = await started();
    const early = known(table);
    const forecaster = new Forecaster(table.authority.match.scenario);
    await table.close();
    forecaster.learn(known(table));
    forecaster.learn(early);
    const { offer } = table.authority.match.scenario.territories[SEAT]!;
    const after = { offer: { ...offer, aidProduction: 12 }, bids: {} };
    expect(forecaster.compare(SEAT, { offer, bids: {} }, after)).toEqual(forecast(await started()));
  });

  it('is nothing, exactly, for an unchanged draft', async () => {
    const table = await started();
    const { bands } = forecast(table, known(table), { offer: table.state.seats[SEAT]!.standing });
    for (const id of MEASURES) expect(bands[id]).toEqual({ mean: 0, low: 0, high: 0 });
  });

  it('has a band that holds its mean, over lucks that differ', async () => {
    const { bands } = forecast(await started());
    for (const id of MEASURES) {
      expect(bands[id].low).toBeLessThanOrEqual(bands[id].mean);
      expect(bands[id].high).toBeGreaterThanOrEqual(bands[id].mean);
    }
    expect(bands.jobs.high).toBeGreaterThan(bands.jobs.low);
  });

  it('tells what a bid for an announced project may bring', async () => {
    const table = await started();
    const project = table.state.announced[0]!.id;
    const standing = table.state.seats[SEAT]!.standing;
    const { bands } = forecast(table, known(table), { offer: standing, bids: { [project]: 30 } });
    expect(bands.jobs.high).toBeGreaterThan(0);
  });

  it('looks no further than the match goes, and takes turns of two years', async () => {
    const table = await started(1, 2);
    while (table.state.turn < table.state.turns) await table.close();
    expect(forecast(table).years).toBe(2);
    while (table.state.phase !== 'finished') await table.close();
    const view = table.authority.view(table.authority.viewer(ANNE));
    expect(knowledgeOf(view, table.authority.reading())).toBeNull();
  });
});

describe('what a seat may know', () => {
  it('is the same whatever the others draft, bid and whatever the seed, but for what is announced to all', async () => {
    const [table, other] = [await started(1), await started(2)];
    await other.do(BRUNO, set('aidDownstream', 14));
    await other.do(BRUNO, { type: 'bid', project: other.state.announced[0]!.id, value: 17 });
    // What everybody is told differs: the projects, and the pacts that bots have signed.
    const { announced, agreements } = known(table);
    const told = { ...known(other), announced, agreements };
    expect(told).toEqual(known(table));
    expect(forecast(other, told)).toEqual(forecast(table));
  });

  it('holds each turn’s changes of offers once it is closed, and the bids and projects of that turn', async () => {
    const table = await started();
    const { announced } = table.state;
    await table.do(ANNE, set('aidUpstream', 9));
    await table.do(BRUNO, { type: 'bid', project: announced[0]!.id, value: 17 });
    expect(known(table).course).toEqual([]);
    await table.close();
    const [turn] = known(table).course;
    expect(turn!.changes).toContainEqual({ territory: SEAT, to: { aidUpstream: 9 } });
    expect(turn!.announced).toEqual(announced);
    expect(turn!.bids).toContainEqual({ project: announced[0]!.id, territory: 0, value: 17 });
    table.restart();
    expect(known(table).course).toEqual([turn]);
  });

  it('leads to the offers that stand, and under the match’s own luck to its world', async () => {
    const table = await started();
    for (let turn = 0; turn < 8; turn++) await table.close();
    const { scenario, header, world } = table.authority.match;
    const { yearsPerTurn, course } = known(table);
    const start: Present = { ...openPresent(scenario), worlds: [createWorld(scenario, header.seed)] };
    const now = course.reduce<Present>((present, turn) => playPast(present, turn, yearsPerTurn), start);
    expect(now.standing).toEqual(table.state.seats.map(({ standing }) => standing));
    expect(hashWorld(now.worlds[0]!)).toBe(hashWorld(world));
  });
});

it('the course of a whole match is small beside the reading that it travels with', async () => {
  const table = await started();
  while (table.state.phase !== 'finished') await table.close();
  const { course, ...rest } = table.authority.reading();
  expect(course).toHaveLength(26);
  expect(JSON.stringify(course).length).toBeLessThan(JSON.stringify(rest).length / 2);
});
