/** What random scenarios broke once, each told as the smallest story that still did. */
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../../shared/economy/blocks.ts';
import { advance, createWorld, reportOf, type World } from '../../../../shared/economy/index.ts';
import type { CalendarEvent, Elsewhere, Scenario, Territory } from '../../../../shared/scenario/scenario.ts';
import { valmarche } from '../../../experiments/valmarche.ts';
import { faultsOf } from './sound.ts';

const valley = valmarche();
const SEED = 7;

/** Valmarche with other facts about its first territory, or about all of it. */
const withFirst = (facts: Partial<Territory>, rest: Partial<Scenario> = {}): Scenario => ({
  ...valley,
  ...rest,
  territories: valley.territories.map((territory, i) => (i === 0 ? { ...territory, ...facts } : territory)),
});

const live = (scenario: Scenario, years: number): World =>
  advance(
    createWorld(scenario, SEED),
    scenario.territories.map(({ offer }) => offer),
    years,
  );

const event = (activity: CalendarEvent['activity'], jobs: number): CalendarEvent => ({
  year: valley.startYear,
  territory: valley.territories[0]!.id,
  activity,
  jobs,
  name: { fr: 'Décret', en: 'Decree' },
});

const country = (facts: Partial<Elsewhere>): Elsewhere => ({
  name: { fr: 'Ailleurs', en: 'Elsewhere' },
  x: 0,
  y: 0,
  jobs: [[1970, 20_000_000]],
  skilled: [[1970, 0.3]],
  wage: [[1970, 1]],
  rent: [[1970, 0.1]],
  unemployment: [[1970, 0.05]],
  information: [[1970, 1]],
  departures: { lowSkilled: 0.01, craft: 0.01, technician: 0.01, executive: 0.01 },
  arrivals: { lowSkilled: 0.01, craft: 0.01, technician: 0.01, executive: 0.01 },
  projects: 1,
  ...facts,
});
const ALL = { lowSkilled: 0.2, craft: 0.2, technician: 0.2, executive: 0.2 };

describe('people', () => {
  it('a place whose people die out has no entrants below 0', () => {
    const skills = { lowSkilled: 0.997, craft: 0.001, technician: 0.001, executive: 0.001 };
    const world = live(withFirst({ naturalIncrease: -0.05, skills }), 30);
    expect(faultsOf(world)).toEqual([]);
    expect(world.journal.ledger.cameOfAge.every((people) => people >= 0)).toBe(true);
  });

  it('a plant larger than its town teaches nobody twice', () => {
    const calendar = [event('upstreamSophisticated', 1_000_000)];
    const world = live(withFirst({ population: 1000, housingLimit: null }, { calendar }), 6);
    expect(faultsOf(world)).toEqual([]);
  });

  it('no more come from elsewhere than live there', () => {
    const world = live({ ...valley, elsewhere: country({ jobs: [[1970, 1000]], arrivals: ALL }) }, 1);
    const came = world.journal.ledger.cameFromElsewhere.reduce((sum, people) => sum + people, 0);
    expect(came).toBeGreaterThan(0);
    expect(came).toBeLessThan(1000);
  });
});

describe('jobs', () => {
  it('close once, however often it is decreed', () => {
    const activity = 'productionStandard';
    const world = live({ ...valley, calendar: [event(activity, -1_000_000), event(activity, -1000)] }, 1);
    expect(faultsOf(world)).toEqual([]);
    expect(reportOf(world, 1).dated.map(({ jobs }) => jobs < 0)).toEqual([true, false]);
  });

  it('are as many at the start as the scenario says, activity by activity', () => {
    const { territories } = reportOf(createWorld(valley, SEED), 0);
    valley.territories.forEach(({ activities }, i) => {
      const jobs = territories[i]!.jobsByActivity;
      const all = Object.values(jobs).reduce((sum, one) => sum + one, 0);
      for (const [activity, share] of Object.entries(activities)) {
        const gap = Math.abs(jobs[activity as keyof typeof jobs] / all - share);
        expect(gap, activity).toBeLessThan(1 / territories[i]!.establishments);
      }
    });
  });

  it('stand in about as many establishments as the scenario says, even where these outnumber the people', () => {
    const few = valley.territories
      .slice(0, 5)
      .map((territory) => ({ ...territory, population: 100, housingLimit: null }));
    const { establishments } = createWorld({ ...valley, establishments: 2000, territories: few }, SEED);
    expect(establishments.count).toBeLessThanOrEqual(2 * 2000);
  });
});

it('land is never dearer than anybody could pay, nor cheaper than fields', () => {
  const { x, y } = valley.territories[0]!;
  // Everybody comes to one village, where wages follow rents and rents wages: an index of 26,000 after twelve years.
  const rush = country({
    x,
    y,
    arrivals: ALL,
    jobs: [
      [1970, 1000],
      [1976, 200_000_000],
    ],
  });
  const village = withFirst({ supplyElasticity: 0.1, population: 100, housingLimit: 101 }, { elsewhere: rush });
  const crowded = live(village, 12);
  expect(faultsOf(crowded)).toEqual([]);
  expect(Math.max(...crowded.state.rent)).toBeLessThan(100);
  const deserted = live(withFirst({ supplyElasticity: 0.1, naturalIncrease: -0.05, rent: 0.005 }), 60);
  expect(Math.min(...deserted.state.rent)).toBeGreaterThanOrEqual(0.001);
  expect(deserted.journal.ledger.mandates.every((sum) => sum > 0)).toBe(true);
});

it('towns on one spot are never cut apart into blocks', () => {
  const sites = Array.from({ length: 150 }, (_, i) => ({ x: ((i >> 1) * 37) % 75, y: ((i >> 1) * 11) % 75 }));
  const blockOf = new Map(blocksOf(sites).flatMap((members, b) => members.map((i) => [i, b] as const)));
  for (let i = 0; i < sites.length; i += 2) expect(blockOf.get(i), `pair at ${i}`).toBe(blockOf.get(i + 1));
});
