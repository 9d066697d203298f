/** Migration through blocks is held against the same law written out for every pair of places. */
import { describe, expect, it } from 'vitest';
import { NO_DECISIONS } from '../../../../shared/economy/decisions.ts';
import { distanceBetween, type Geography } from '../../../../shared/economy/geography.ts';
import { createWorld } from '../../../../shared/economy/index.ts';
import { largeFlows, spread } from '../../../../shared/economy/mechanisms/gravity.ts';
import { migration } from '../../../../shared/economy/mechanisms/migration.ts';
import { bySkill } from '../../../../shared/economy/parameters/people.ts';
import { copyWorld } from '../../../../shared/economy/world.ts';
import { openYear } from '../../../../shared/economy/year.ts';
import { exp } from '../../../../shared/maths/exp.ts';
import { regionOf } from '../../../bench/regions.ts';
import { valmarche } from '../../../experiments/valmarche.ts';
import { seeded } from '../../seeded.ts';

const REACH = bySkill((skill) => skill.reach);
const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

/** People from a to b, pair by pair. */
function dense(geography: Geography, s: number, pull: Float64Array, leaving: Float64Array): Float64Array[] {
  const near = (a: number, b: number): number => exp(-distanceBetween(geography, a, b) / REACH[s]!);
  return Array.from(leaving, (people, a) => {
    const weights = pull.map((one, b) => one * near(a, b));
    const all = sum(weights);
    return weights.map((weight) => (people * weight) / all);
  });
}

const regions = [
  { name: 'a small map', scenario: valmarche() },
  { name: 'a map in blocks', scenario: regionOf({ territories: 300, establishments: 5000 }) },
];

describe.each(regions)('$name', ({ scenario }) => {
  const world = createWorld(scenario, 1);
  const { geography } = world;
  const next = seeded(17);
  const random = (most: number) => Float64Array.from(world.places, () => most * next() * next() * next());

  it.each([0, 1, 2, 3])('spreads skill group %d as pair by pair', (s) => {
    const [pull, leaving] = [random(50), random(3000)];
    const flows = dense(geography, s, pull, leaving);
    const { arrivals, departures } = spread(geography, s, pull, leaving);
    for (let r = 0; r < geography.size; r++) {
      const out = sum(flows[r]!) - flows[r]![r]!;
      const came = flows.reduce((total, row, from) => (from === r ? total : total + row[r]!), 0);
      expect(departures[r]! / out).toBeCloseTo(1, 9);
      expect(arrivals[r]! / came).toBeCloseTo(1, 9);
    }
    expect(Math.abs(sum(arrivals) / sum(departures) - 1)).toBeLessThan(1e-12);
  });

  it('names exactly the net flows that are large enough', () => {
    const [pull, leaving] = [random(50), random(3000)];
    const flows = dense(geography, 2, pull, leaving);
    const least = 0.0002 * sum(leaving);
    const expected = new Map<string, number>();
    flows.forEach((row, a) => {
      row.forEach((people, b) => {
        const net = people - flows[b]![a]!;
        if (net >= least) expected.set(`${a} ${b}`, net);
      });
    });
    const told = new Map<string, number>();
    const { ready } = spread(geography, 2, pull, leaving);
    largeFlows(geography, 2, pull, ready, least, (from, to, people) => told.set(`${from} ${to}`, people));
    expect([...told.keys()].sort()).toEqual([...expected.keys()].sort());
    for (const [pair, people] of told) expect(people / expected.get(pair)!).toBeCloseTo(1, 6);
  });

  it('conserves people, even where next to nobody is left', () => {
    const before = copyWorld(world);
    for (let i = 0; i < 8; i++) before.state.actives[i * 5] = 0.4 + i / 5;
    const after = copyWorld(before);
    const offers = scenario.territories.map(({ offer }) => offer);
    migration.apply(after, openYear(after, offers, NO_DECISIONS));
    expect(Math.abs(sum(after.state.actives) / sum(before.state.actives) - 1)).toBeLessThan(1e-12);
    expect(after.state.actives.every((people) => people > 0)).toBe(true);
  });
});
