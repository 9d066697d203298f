/** Generated scenarios, over many sizes and seeds. */
import { describe, expect, it } from 'vitest';
import { generateDocument, generateScenario } from '../../../shared/scenario/generate.ts';
import { NAMES, slugOf } from '../../../shared/scenario/generated/names.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import type { Scenario, Territory } from '../../../shared/scenario/scenario.ts';
import { MOST_SEATS } from '../../../shared/scenario/seats.ts';
import { castOf, one } from '../../experiments/cast.ts';

const SIZES = [2, 3, 4, 5, 8, 12, 13, 20, 33, 60, 200];
const SEEDS = [1, 2, 3, 1975, 4294967295];

const generated = (territories: number, seed: number): Scenario =>
  generateScenario({ territories, establishments: 20 * territories, seed });
const all = SIZES.flatMap((size) => SEEDS.map((seed) => [size, seed] as const));

const ofKind = ({ territories }: Scenario, kind: Territory['kind']) =>
  territories.filter((territory) => territory.kind === kind);
const away = (a: Territory, b: Territory): number => Math.hypot(a.x - b.x, a.y - b.y);
const nearest = (from: Territory, others: readonly Territory[]): number =>
  Math.min(...others.filter((other) => other !== from).map((other) => away(from, other)));

describe.each(all)('%i territories of seed %i', (size, seed) => {
  const scenario = generated(size, seed);
  const metropolises = ofKind(scenario, 'metropolis');
  const basins = ofKind(scenario, 'industrialBasin').map((basin) => nearest(basin, metropolises));

  it('are as many as asked for, the largest metropolis first', () => {
    expect(scenario.territories).toHaveLength(size);
    expect(scenario.territories[0]!.kind).toBe('metropolis');
    expect(scenario.territories[0]!.population).toBe(Math.max(...scenario.territories.map((t) => t.population)));
  });

  it('stand apart: 40 km, but for basins 20 to 30 km from their metropolis', () => {
    for (const territory of scenario.territories) {
      expect(nearest(territory, scenario.territories)).toBeGreaterThanOrEqual(territory.kind === 'rural' ? 40 : 19.9);
    }
    for (const distance of basins) expect(distance <= 30.1 || distance >= 60).toBe(true);
  });

  it('have people in proportion, 2.6 million on twenty', () => {
    const people = scenario.territories.reduce((sum, { population }) => sum + population, 0);
    if (size >= 20) expect(Math.abs(people / size / 130_000 - 1)).toBeLessThan(0.1);
  });

  it('leave no more seats than a class can take', () => {
    const seats = scenario.territories.filter(({ seat }) => seat);
    expect(seats).toHaveLength(Math.min(size, MOST_SEATS));
    expect(new Set(seats.map(({ kind }) => kind)).size).toBe(
      new Set(scenario.territories.map(({ kind }) => kind)).size,
    );
  });
});

describe.each(all.filter(([size]) => size >= 12))('%i territories of seed %i, enough for every part', (size, seed) => {
  const scenario = generated(size, seed);
  const metropolises = ofKind(scenario, 'metropolis');
  const basins = ofKind(scenario, 'industrialBasin');

  it('have a basin at the gates of the first metropolis and two far from all', () => {
    const cast = castOf(scenario);
    const { isolated } = cast;
    expect(away(scenario.territories[one(cast, 'edge')]!, metropolises[0]!)).toBeLessThanOrEqual(30.1);
    expect(isolated.length).toBeGreaterThanOrEqual(2);
    expect(isolated.length).toBe(basins.filter((basin) => nearest(basin, metropolises) >= 60).length);
  });
});

describe('a generated scenario', () => {
  it('is the same for the same arguments and another one for another seed', () => {
    expect(generated(40, 7)).toEqual(generated(40, 7));
    expect(generated(40, 8).territories[0]!.name).not.toBe(generated(40, 7).territories[0]!.name);
  });

  it('can be as large as the format allows, within a few seconds', () => {
    const { territories } = generated(2000, 1);
    expect(new Set(territories.map(({ name }) => name)).size).toBe(2000);
    expect(territories.filter(({ kind }) => kind === 'metropolis')).toHaveLength(91);
  });

  it('leaves out what has a default, so that a file stays small', () => {
    const document = generateDocument({ territories: 100, establishments: 5000, seed: 1 });
    expect(JSON.stringify(document).length / 100).toBeLessThan(800);
    expect(parseScenario(JSON.parse(JSON.stringify(document))).ok).toBe(true);
  });

  it('joins its largest cities by fast lines, the small towns between them too', () => {
    const { territories } = generated(60, 1);
    const years = territories.flatMap(({ lineYear }) => (lineYear === null ? [] : [lineYear]));
    expect([...new Set(years)].sort()).toEqual([1981, 1989, 1993]);
    expect(territories.filter(({ kind, lineYear }) => kind === 'rural' && lineYear !== null)).toEqual([]);
  });

  it.each([
    [1, 100],
    [2001, 20_000],
    [20, 99],
  ])('is refused for %i territories with %i establishments', (territories, establishments) => {
    expect(() => generateScenario({ territories, establishments, seed: 1 })).toThrow(RangeError);
  });
});

it('has a name for every territory, no two with the same slug', () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(2000);
  expect(new Set(NAMES.map(slugOf)).size).toBe(NAMES.length);
  expect(slugOf('Val-d’Oisinière')).toBe('val-d-oisiniere');
});
