/** Bots at the table negotiate with each other and with people: in the log, in bounds, and the same when played back. */
import { describe, expect, it } from 'vitest';
import type { BOTS } from '../../../shared/bots/bots.ts';
import { castBots } from '../../../shared/bots/casting.ts';
import { readLog, writeLog } from '../../../shared/log/format.ts';
import { playBack } from '../../../shared/log/playback.ts';
import type { Command } from '../../../shared/match/commands.ts';
import { botSeat } from '../../../shared/match/entry.ts';
import type { Fate, PactEvent } from '../../../shared/match/pacts/pact.ts';
import { ANNE, HOST, scenarioText, Table } from './table.ts';

/** Valmarche with a tenth of its establishments: the same table in a tenth of the time. */
const document = { ...JSON.parse(scenarioText('valmarche')), establishments: 870 };
const SEEDS = [1, 2, 3];
const SEATS = document.territories.length;
const opened = (seed: number) => new Table({ yearsPerTurn: 2 }, seed, document);

/** Every seat by a bot, from the first turn to the last. */
async function played(seed: number) {
  const table = opened(seed);
  const events: PactEvent[] = [];
  const proposals: number[] = [];
  await table.do(HOST, { type: 'start' });
  while (table.state.phase !== 'finished') {
    const { phase, proposals: before } = table.state;
    await table.close();
    if (phase === 'offer') events.push(...table.state.settled.pacts);
    else proposals.push(table.state.proposals - before);
  }
  return { events, proposals, table };
}

describe('matches of bots', async () => {
  const matches = await Promise.all(SEEDS.map(played));
  const count = (fate: Fate): number =>
    matches.flatMap(({ events }) => events).filter((one) => one.fate === fate).length;

  it('sign pacts, keep most of them, and break some', () => {
    expect(count('signed')).toBeGreaterThan(5 * SEEDS.length);
    expect(count('broken')).toBeGreaterThan(0);
    expect(count('ended')).toBeGreaterThan(count('broken'));
  });

  it('are not drowned in proposals: each cooperator makes one a turn at most, nobody else any', () => {
    for (const [i, { proposals, table }] of matches.entries()) {
      const cast = castBots(SEEDS[i]!, SEATS);
      expect(Math.max(...proposals)).toBeLessThanOrEqual(cast.filter((name) => name === 'cooperator').length);
      const proposers = table.log.flatMap((entry) =>
        entry.type === 'command' && entry.command.type === 'propose' ? [cast[botSeat(entry.by)!]] : [],
      );
      expect(new Set(proposers)).toEqual(new Set(['cooperator']));
    }
  });

  it('play back to the same hashes, and the same seed to the same log', async () => {
    const [{ table }] = matches as [(typeof matches)[0]];
    const log = readLog(writeLog(table.log));
    if (!log.ok) throw new Error(log.error.code);
    expect(playBack(log.value).turns.map(({ report }) => report.hash)).toEqual(table.state.hashes);
    expect((await played(SEEDS[0]!)).table.log).toEqual(table.log);
  });

  it('remember after a restart who broke their word and who refused', async () => {
    const table = opened(3);
    await table.do(HOST, { type: 'start' });
    for (let i = 0; i < 10; i++) await table.close();
    const [before] = [table.log.length];
    table.restart();
    await table.close();
    const rest = matches[2]!.table.log.slice(before, table.log.length);
    expect(table.log.slice(before)).toEqual(rest);
  });
});

describe('a person among bots', () => {
  const cast = castBots(1, SEATS);
  const seatsOf = (name: (typeof BOTS)[number]) => [...cast.keys()].filter((seat) => cast[seat] === name);
  const [own, second] = seatsOf('taxCutter') as [number, number];
  const [cooperator] = seatsOf('cooperator') as [number];
  const [imitator] = seatsOf('imitator') as [number];
  const TRUCE = { kind: 'truce', rate: 100, exemption: 1 } as const;

  /** Anne has sat down and proposes this. */
  async function proposed(command: Extract<Command, { type: 'propose' }>) {
    const table = opened(1);
    await table.seat(ANNE, own);
    await table.do(HOST, { type: 'start' });
    const before = table.state.proposals;
    expect(await table.do(ANNE, command)).toBeNull();
    return { table, pact: () => table.state.pacts.find(({ id }) => id === before + 1) };
  }
  const deal = { terms: TRUCE, turns: 3, penalty: 10 };

  it('has an answer at once', async () => {
    const { pact } = await proposed({ type: 'propose', seats: [second, cooperator, imitator], deal });
    expect(pact()).toMatchObject({ since: 1, until: 3 });
  });

  it('is countered by a cooperator, and by its signature the pact is made', async () => {
    const hard = { ...deal, penalty: 50 };
    const { pact, table } = await proposed({ type: 'propose', seats: [cooperator], deal: hard });
    expect(pact()).toMatchObject({ version: 2, penalty: 20, signed: [cooperator] });
    await table.do(ANNE, { type: 'sign', pact: pact()!.id, version: 2 });
    expect(pact()!.since).toBe(1);
  });

  it('is left alone by laissez-faire', async () => {
    const { pact } = await proposed({ type: 'propose', seats: [seatsOf('laissezFaire')[0]!], deal });
    expect(pact()).toBeUndefined();
  });
});

it('everybody sees which character plays a seat, and that nobody’s does where a person is', async () => {
  const cast = castBots(1, SEATS);
  const table = opened(1);
  await table.seat(ANNE, 4);
  const shown = () => table.authority.view(table.authority.viewer(null)).seats.map(({ character }) => character);
  expect(shown()).toEqual(cast.with(4, null as never));
  table.authority.setPresent(ANNE, false);
  expect(shown()).toEqual(cast);
});
