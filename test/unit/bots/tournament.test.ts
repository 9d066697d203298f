/** The tournament: a trial is the same each time, and the summary counts what the trials say. */
import { describe, expect, it } from 'vitest';
import { BOTS } from '../../../shared/bots/bots.ts';
import { laissezFaire } from '../../../shared/bots/laissezFaire.ts';
import { TERRITORY_KINDS } from '../../../shared/dimensions.ts';
import { INSTRUMENTS } from '../../../shared/offer/instruments.ts';
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
  });
  const summary = summaryOf([trial(1, 30, 10), trial(2, 50, 60)]);

  it('tells the mean, the spread and who is beaten how often', () => {
    const [rural] = summary.kinds;
    expect(summary.kinds).toHaveLength(1);
    expect(rural!.bots.map(({ bot }) => bot)).toEqual([...BOTS, 'random']);
    expect(rural!.bots.find(({ bot }) => bot === 'planner')).toEqual({ bot: 'planner', mean: 40, sd: 14.1 });
    expect(rural!.plannerBeats).toEqual({ laissezFaire: 1, random: 0.5 });
  });

  it('tells the leverage of what was to be had, and its error', () => {
    expect(summary.instruments).toEqual([{ instrument: 'sites', kind: 'rural', leverage: 4, se: 1 }]);
  });

  it('says in the table where a target is missed', () => {
    expect(printSummary(summary)).toMatch(/^rural .*100 % +50 % \(missed\)$/m);
  });
});

it('one task is one kind of seat under one seed', () => {
  expect(tasksFor(7, 2)).toHaveLength(2 * TERRITORY_KINDS.length);
});
