/** The tournament: a trial is the same each time, and the summary counts what the trials say. */
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../../shared/bots/bots.ts';
import { laissezFaire } from '../../../shared/bots/laissezFaire.ts';
import { TERRITORY_KINDS } from '../../../shared/dimensions.ts';
import { PAR } from '../../../shared/match/par.ts';
import { INSTRUMENTS } from '../../../shared/offer/instruments.ts';
import { FIXED, heldIn } from '../../tournament/fixed.ts';
import { leverageIn } from '../../tournament/leverage.ts';
import { type Trial, tasksFor } from '../../tournament/measure.ts';
import { pointsOf } from '../../tournament/play.ts';
import { opponents, playerOf } from '../../tournament/players.ts';
import { printSummary } from '../../tournament/print.ts';
import { summaryOf } from '../../tournament/summary.ts';
import { SEATS, scenario } from './sights.ts';

describe('a match of the tournament', () => {
  const others = opponents(5, SEATS.length);

  it('gives nothing for leaving everything as it was', () => {
    expect(pointsOf(scenario, 5, 4, others.with(4, laissezFaire))).toBe(0);
  });

  it('is the same each time, and another one for another player', () => {
    const play = (name: 'cooperator' | 'random') => pointsOf(scenario, 5, 4, others.with(4, playerOf(name, 5, 4)));
    expect(play('cooperator')).toBe(play('cooperator'));
    expect(play('random')).not.toBe(play('cooperator'));
  });
});

it('every instrument costs something, and a station is to be had on a line only', () => {
  const leverage = leverageIn({ ...scenario, years: 8 }, 5, 6);
  for (const id of INSTRUMENTS) if (leverage[id] !== null) expect(leverage[id].cost).toBeGreaterThan(0);
  expect(leverage.sites?.cost).toBe(10);
  expect(leverage.station === null).toBe(scenario.territories[6]!.lineYear === null);
});

describe('a summary', () => {
  const raise = (points: number, cost: number) => ({
    ...(Object.fromEntries(INSTRUMENTS.map((id) => [id, null])) as Trial['leverage']),
    sites: { points, cost },
  });
  const trial = (seed: number, planner: number, random: number): Trial => ({
    seed,
    kind: 'rural',
    points: { laissezFaire: 0, taxCutter: -5, imitator: 1, planner, cooperator: 20, random },
    leverage: raise(planner, 10),
    held: { passive: FIXED.map((_, i) => i), copied: FIXED.map((_, i) => (i === 0 ? random : 1)) },
  });
  const summary = summaryOf([trial(1, 30, 10), trial(2, 50, 60)]);

  it('tells the mean, the spread and who is beaten how often', () => {
    const [rural] = summary.kinds;
    expect(summary.kinds).toHaveLength(1);
    expect(rural!.bots.map(({ bot }) => bot)).toEqual([...BOTS, 'random']);
    const planner = rural!.bots.find(({ bot }) => bot === 'planner')!;
    expect(planner).toMatchObject({ raw: 40, rawSd: 14.1 });
    expect(planner.mean).toBeCloseTo(4000 / PAR.rural, 1);
    expect(rural!.plannerBeats).toEqual({ laissezFaire: 1, random: 0.5 });
  });

  it('tells the leverage of what was to be had, and its error', () => {
    expect(summary.instruments).toEqual([{ instrument: 'sites', kind: 'rural', leverage: 4, se: 1 }]);
  });

  it('tells which fixed offer is best, what a copy takes away, and that one then answers otherwise', () => {
    const last = FIXED.at(-1)!;
    expect(summary.fixed.filter(({ best }) => best)).toMatchObject([{ offer: last, kind: 'rural', sd: 0 }]);
    expect(summary.rivalry).toMatchObject([{ kind: 'rural', lost: Number((1 - 1 / (FIXED.length - 1)).toFixed(3)) }]);
    expect(summary.responses).toEqual([{ kind: 'rural', passive: last, copied: FIXED[0], differs: 1 }]);
  });

  it('compares a kind with others under the same seed only', () => {
    const metropolis = { ...trial(1, 30, 10), kind: 'metropolis' as const };
    const { kinds } = summaryOf([trial(1, 30, 10), trial(2, 50, 60), metropolis]);
    expect(kinds.map(({ plannerWins }) => plannerWins).sort()).toEqual([0, 1]);
  });

  it('says in the table where a target is missed', () => {
    expect(printSummary(summary)).toMatch(/^rural .*100 % +50 % \(missed\) +0 %$/m);
  });
});

it('a fixed offer earns something, and another thing once rivals hold the best', () => {
  const { passive, copied } = heldIn({ ...scenario, years: 8 }, 5, 6);
  expect(passive).toHaveLength(FIXED.length);
  expect(new Set(passive).size).toBeGreaterThan(FIXED.length / 2);
  expect(copied).not.toEqual(passive);
});

it('one task is one kind of seat under one seed', () => {
  expect(tasksFor(7, 2)).toHaveLength(2 * TERRITORY_KINDS.length);
});
