/** On any valid scenario, however absurd, and under any offers: nothing infinite, negative or not a number. */
import { describe, expect, it } from 'vitest';
import { ACTIVITIES, SKILLS } from '../../../shared/dimensions.ts';
import { advance, createWorld, reportOf, type World } from '../../../shared/economy/index.ts';
import { FIELD_NAMES, FIELDS } from '../../../shared/economy/state.ts';
import { INSTRUMENT, INSTRUMENTS, SHARES } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import type { Scenario, Territory } from '../../../shared/scenario/scenario.ts';
import { valmarche } from '../../experiments/valmarche.ts';
import { seeded } from '../seeded.ts';

type Next = () => number;

/** Fields that may be negative: the rest may not. */
const SIGNED = new Set([
  'relativeUnemployment',
  'image',
  'amenity',
  'districtOption',
  'profit',
  'newcomerProfit',
  'freeBudget',
  'debt',
  'stateUniversity',
]);

/** Shares over a list that sum to 1, some of them next to nothing. */
function shares<K extends string>(next: Next, keys: readonly K[], least: number): Record<K, number> {
  const raw = keys.map(() => least + next() ** 6);
  const sum = raw.reduce((a, b) => a + b, 0);
  return Object.fromEntries(keys.map((key, i) => [key, raw[i]! / sum])) as Record<K, number>;
}

/** A number from `low` to `high`, evenly over its orders of magnitude. */
const between = (next: Next, low: number, high: number): number => low * (high / low) ** next();

function offer(next: Next): Offer {
  const values = Object.fromEntries(
    INSTRUMENTS.map((id) => {
      const { min, max } = INSTRUMENT[id];
      return [id, min + Math.floor(next() * (max - min + 1))];
    }),
  ) as Record<keyof Offer, number>;
  const bound = next() < 0.2 ? 0 : 100;
  const split = shares(next, SHARES, 0);
  for (const id of SHARES) values[id] = Math.floor(split[id as (typeof SHARES)[number]]! * bound);
  return values;
}

function territory(next: Next, like: Territory, index: number): Territory {
  return {
    ...like,
    id: `place-${index}` as Territory['id'],
    x: (next() - 0.5) * between(next, 2, 6000),
    y: (next() - 0.5) * between(next, 2, 6000),
    population: Math.round(between(next, 500, 3e7)),
    skills: shares(next, SKILLS, 0.001),
    basicJobs: between(next, 0.05, 0.9),
    activities: shares(next, ACTIVITIES, 0),
    headquarters: next() < 0.4 ? 0 : next(),
    rent: between(next, 0.005, 5),
    supplyElasticity: between(next, 0.1, 10),
    accessibility: between(next, 0.01, 2),
    telecom: between(next, 0.01, 2),
    sites: between(next, 0.01, 2),
    legacy: next(),
    amenity: next() * 2 - 1,
    lineYear: next() < 0.5 ? null : 1974 + Math.floor(next() * 20),
    offer: offer(next),
  };
}

function absurd(seed: number): Scenario {
  const next = seeded(seed);
  const like = valmarche();
  const size = 2 + Math.floor(next() * 18);
  return {
    ...like,
    startYear: next() < 0.7 ? 1974 : Math.round(between(next, 1800, 2200)),
    establishments: Math.round(between(next, 10, 20_000)),
    territories: Array.from({ length: size }, (_, i) => territory(next, like.territories[i]!, i)),
  };
}

function faults(world: World): string[] {
  const found: string[] = [];
  for (const field of FIELD_NAMES) {
    world.state[field].forEach((value, i) => {
      const bad = !Number.isFinite(value) || (value < 0 && !SIGNED.has(field));
      if (bad) found.push(`${field}[${world.places[Math.trunc(i / FIELDS[field])]!.id}] = ${value}`);
    });
  }
  const { jobs, count } = world.establishments;
  if (!jobs.subarray(0, count).every((value) => value > 0 && Number.isFinite(value))) found.push('jobs');
  if (/null|NaN|Infinity/.test(JSON.stringify(reportOf(world, 1).territories))) found.push('report');
  return found;
}

describe('absurd scenarios', () => {
  it.each(Array.from({ length: 24 }, (_, i) => 1000 + i))('seed %d', (seed) => {
    const scenario = absurd(seed);
    const next = seeded(seed + 1);
    let world = createWorld(scenario, seed);
    expect(faults(world)).toEqual([]);
    for (let turn = 0; turn < 8; turn++) {
      world = advance(
        world,
        scenario.territories.map(() => offer(next)),
        3,
      );
      expect(faults(world).slice(0, 5), `after ${world.elapsed} years`).toEqual([]);
    }
  });
});

it('gives every establishment an id of its own, for life', () => {
  const scenario = valmarche();
  const offers = scenario.territories.map(({ offer: own }) => own);
  let world = createWorld(scenario, 8);
  const seen = new Set<number>(world.establishments.id.subarray(0, world.establishments.count));
  for (let year = 0; year < 26; year++) {
    const before = new Set(world.establishments.id.subarray(0, world.establishments.count));
    world = advance(world, offers);
    const now = world.establishments.id.subarray(0, world.establishments.count);
    expect(new Set(now).size).toBe(now.length);
    for (const id of now) if (!before.has(id)) expect(seen.has(id), `reborn ${id}`).toBe(false);
    for (const id of now) seen.add(id);
  }
});
