/** The shipped scenario of France's intercommunalities, against the command that makes it and against known figures. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NAMES } from '../../../shared/scenario/generated/names.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import type { Territory } from '../../../shared/scenario/scenario.ts';
import { MOST_SEATS } from '../../../shared/scenario/seats.ts';
import { CENSUS_1975 } from '../../../tools/france/census1975.ts';
import { readCommunes } from '../../../tools/france/sources.ts';
import { franceText } from '../../../tools/france.ts';

const FILE = new URL('../../../assets/scenarios/france-intercommunalites.json', import.meta.url);
const shipped = readFileSync(FILE, 'utf8');
const parsed = parseScenario(JSON.parse(shipped));
if (!parsed.ok) throw new Error(parsed.error.message);
const { territories, establishments, startYear, years } = parsed.value;

const named = (name: string): Territory => territories.find((territory) => territory.name === name)!;
const away = (a: string, b: string): number => Math.hypot(named(a).x - named(b).x, named(a).y - named(b).y);
const people = territories.reduce((sum, { population }) => sum + population, 0);

describe('France by intercommunality', () => {
  it('is what npm run scenario:france makes (run it again)', () => {
    expect(shipped === franceText()).toBe(true);
  });

  it('has the intercommunalities of metropolitan France, some two dozen of them seats', () => {
    expect(territories).toHaveLength(1232);
    expect(new Set(territories.map(({ name }) => name)).size).toBe(1232);
    expect(territories.filter(({ seat }) => seat)).toHaveLength(MOST_SEATS);
    expect([establishments, startYear, startYear + years - 1]).toEqual([300_000, 1975, 1999]);
  });

  it('has the people of the census: 52.6 million, 9.88 in Île-de-France, 3.91 in Nord–Pas-de-Calais', () => {
    expect(Math.abs(people - 52_591_584)).toBeLessThan(1000);
    const sum = (...departements: string[]): number =>
      departements.reduce((total, departement) => total + CENSUS_1975.get(departement)!, 0);
    // INSEE, recensement de 1975, by region.
    expect(Math.abs(sum('75', '77', '78', '91', '92', '93', '94', '95') / 9_878_500 - 1)).toBeLessThan(0.001);
    expect(Math.abs(sum('59', '62') / 3_913_773 - 1)).toBeLessThan(0.001);
  });

  it.each([
    ['Métropole du Grand Paris', 'Métropole de Lyon', 392],
    ['Métropole Européenne de Lille', 'Métropole d’Aix-Marseille-Provence', 834],
    ['Brest Métropole', 'Eurométropole de Strasbourg', 900],
    ['Bordeaux Métropole', 'Métropole de Lyon', 436],
  ])('has %s and %s about %i km apart, as the crow flies', (a, b, km) => {
    expect(Math.abs(away(a, b) / km - 1)).toBeLessThan(0.01);
  });

  it('has as many executives as were counted, most of them round Paris', () => {
    const executives = territories.reduce((sum, { population, skills }) => sum + population * skills.executive, 0);
    expect(executives / people).toBeCloseTo(0.067, 3);
    expect(named('Métropole du Grand Paris').skills.executive).toBeGreaterThan(0.11);
  });

  it('knows its old basins and its fast lines', () => {
    expect(named('Lens - Liévin')).toMatchObject({ kind: 'industrialBasin', lineYear: 1993 });
    expect(named('Le Creusot Montceau-les-Mines')).toMatchObject({ kind: 'industrialBasin', lineYear: 1981 });
    expect(named('Métropole de Lyon')).toMatchObject({ kind: 'metropolis', lineYear: 1981 });
    expect(named('Grand Longwy Agglomération')).toMatchObject({ kind: 'industrialBasin', lineYear: null });
  });
});

it('gives no generated place the name of a real commune', () => {
  const real = new Set(readCommunes().flatMap(({ nom }) => [nom, ...nom.split('-')]));
  expect(NAMES.filter((name) => real.has(name))).toEqual([]);
});
