import { describe, expect, it } from 'vitest';
import { asksForStop, sensibleBids } from '../../../shared/bots/bids.ts';
import { sensibleOffer } from '../../../shared/bots/needs.ts';
import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { mostBid, yearlyCost } from '../../../shared/economy/headlines/bid.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { ANNE, HOST, Table } from '../match/table.ts';
import { projects, report, SEATS, sightOf } from './sights.ts';

describe('a bot’s bids', () => {
  it('are the same for the same sight, whole, and within what the budget bears', () => {
    for (const seat of SEATS) {
      const bids = sensibleBids(sightOf(seat));
      expect(bids).toEqual(sensibleBids(sightOf(seat)));
      const { freeBudget } = report.territories[seat]!;
      for (const { value, project } of bids) {
        expect(Number.isInteger(value) && value > 0).toBe(true);
        expect(value).toBeLessThanOrEqual(mostBid(freeBudget, projects[project]!.jobs));
      }
      const bound = bids.reduce((sum, { value, project }) => sum + yearlyCost(value, projects[project]!.jobs), 0);
      expect(bound).toBeLessThanOrEqual(0.12 * freeBudget);
    }
  });

  it('come from plausible places only: some bid for each project, and most do not', () => {
    const one = (project: Headline) =>
      SEATS.filter((seat) => sensibleBids(sightOf(seat, { announced: [project] })).length > 0);
    for (const project of projects.filter(({ type }) => type !== 'stop')) {
      const bidders = one(project).length;
      expect(bidders).toBeGreaterThan(0);
      expect(bidders).toBeLessThan(SEATS.length / 2);
    }
  });

  it('stop where there is debt or nothing to spend', () => {
    const { revenue } = report.territories[0]!;
    expect(sensibleBids(sightOf(0)).length).toBeGreaterThan(0);
    expect(sensibleBids(sightOf(0, { facts: { debt: revenue } }))).toEqual([]);
    expect(sensibleBids(sightOf(0, { facts: { freeBudget: -3 } }))).toEqual([]);
  });
});

it('a bot asks for a stop where one is to be had and can be paid for', () => {
  const facts = { freeBudget: 400, station: 0, population: 90_000 };
  expect(sensibleOffer(sightOf(2, { facts })).station).toBe(1);
  expect(asksForStop(sightOf(2, { facts: { ...facts, freeBudget: 30 } }))).toBe(false);
  expect(asksForStop(sightOf(2, { facts: { ...facts, station: 0.5 } }))).toBe(false);
  // It comes by itself to the large.
  expect(asksForStop(sightOf(2, { facts: { ...facts, population: 200_000 } }))).toBe(false);
  expect(asksForStop(sightOf(2, { facts, lineYear: null }))).toBe(false);
  expect(asksForStop(sightOf(2, { facts, announced: [] }))).toBe(false);
});

it('a bot with nothing free to give ends its aids and raises its rate, step by step, until there is room again', () => {
  const { revenue } = report.territories[3]!;
  const facts = { freeBudget: -0.01 * revenue, unemployment: 0.2 };
  const inNeed = (own?: Offer) => sensibleOffer(sightOf(3, { facts, own }));
  const first = inNeed();
  expect(first).toMatchObject({ taxRate: 104, exemption: 0, aidUpstream: 0, aidProduction: 0, aidDownstream: 0 });
  expect(inNeed({ ...first, taxRate: 118 }).taxRate).toBe(120);
  expect(sensibleOffer(sightOf(3, { facts: { freeBudget: 0.2 * revenue }, own: first })).taxRate).toBe(100);
});

it('bots bid by the same commands as people, and not for a seat whose absent people had bid', async () => {
  const table = new Table();
  await table.seat(ANNE, 0);
  await table.do(HOST, { type: 'start' });
  const project = table.state.announced[0]!.id;
  await table.do(ANNE, { type: 'bid', project, value: 3 });
  table.authority.setPresent(ANNE, false);
  await table.close();
  const moves = table.log.flatMap((entry) => (entry.type === 'command' && entry.by.startsWith('bot:') ? [entry] : []));
  expect(moves.some(({ command }) => command.type === 'bid')).toBe(true);
  expect(moves.some(({ by }) => by === 'bot:0')).toBe(false);
  expect(table.state.decided.bids).toContainEqual({ project, territory: 0, value: 3 });
});
