import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import type { Point, Scenario } from '../../../shared/scenario/scenario.ts';
import { SCENARIO_FILES, scenarioFile } from './files.ts';

function load(name: (typeof SCENARIO_FILES)[number]): Scenario {
  const parsed = parseScenario(scenarioFile(name));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

/** Twice the signed area of a triangle: on which side of ab lies c? */
const side = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;

const areaOf = (outline: readonly Point[]): number =>
  Math.abs(outline.reduce((sum, [x, y], i) => sum + side([0, 0], [x, y], outline[(i + 1) % outline.length]!), 0)) / 2;

describe.each(SCENARIO_FILES)('%s', (name) => {
  const scenario = load(name);

  it('carries the name of its file', () => expect(scenario.id).toBe(name));

  it('has an outline that never crosses itself', () => {
    const outline = scenario.outline!;
    const edges = outline.map((from, i) => [from, outline[(i + 1) % outline.length]!] as const);
    const crossings = edges.flatMap(([a, b], i) =>
      edges.slice(i + 2, i === 0 ? -1 : undefined).filter(([c, d]) => cross(a, b, c, d)),
    );
    expect(crossings).toEqual([]);
  });

  it('says in both languages where its figures come from', () => {
    expect(scenario.sources.length).toBeGreaterThan(2);
    for (const { fr, en } of scenario.sources) expect(fr).not.toBe(en);
  });
});

describe('Valmarche', () => {
  const { territories, establishments, startYear, years } = load('valmarche');

  it('has twenty territories of all kinds, enough establishments, and ends with the century', () => {
    expect(territories.length).toBe(20);
    expect(new Set(territories.map(({ kind }) => kind)).size).toBe(5);
    expect(establishments).toBeGreaterThanOrEqual(6000);
    expect([startYear, startYear + years - 1]).toEqual([1974, 1999]);
  });
});

/** INSEE, recensement de 1975, zones d'emploi de 1990, and the main towns' latitude and longitude, degrees. */
const ZONES: readonly (readonly [id: string, population: number, latitude: number, longitude: number])[] = [
  ['lille', 701_925 - 36_960, 50.637, 3.063],
  ['villeneuve-d-ascq', 36_960, 50.623, 3.144],
  ['roubaix-tourcoing', 410_415, 50.69, 3.181],
  ['lens-henin', 384_665, 50.433, 2.828],
  ['valenciennois', 371_515, 50.357, 3.523],
  ['bethune-bruay', 288_690, 50.53, 2.641],
  ['sambre-avesnois', 249_195, 50.279, 3.973],
  ['douaisis', 248_905, 50.371, 3.08],
  ['dunkerque', 248_290, 51.034, 2.377],
  ['artois-ternois', 221_280, 50.291, 2.778],
  ['cambresis', 191_555, 50.176, 3.236],
  ['boulonnais', 158_780, 50.726, 1.614],
  ['calaisis', 141_275, 50.951, 1.859],
  ['flandre-lys', 104_150, 50.724, 2.538],
  ['saint-omer', 100_615, 50.748, 2.261],
  ['berck-montreuil', 91_995, 50.464, 1.763],
];

describe('Nord–Pas-de-Calais 1975', () => {
  const { territories, outline, startYear, years } = load('nord-pas-de-calais-1975');

  it('has the population of the census', () => {
    expect(territories.map(({ id, population }) => [id, population])).toEqual(ZONES.map(([id, n]) => [id, n]));
  });

  it('has its towns where they are, on an equirectangular map at 50.5° N', () => {
    const perDegree = { east: 111.32 * Math.cos((50.5 * Math.PI) / 180), south: 111.24 };
    for (const [i, [, , latitude, longitude]] of ZONES.entries()) {
      expect(Math.abs(territories[i]!.x - (longitude - 1.5) * perDegree.east)).toBeLessThan(0.1);
      expect(Math.abs(territories[i]!.y - (51.12 - latitude) * perDegree.south)).toBeLessThan(0.1);
    }
  });

  it('covers about the land that its zones cover', () => {
    const zones = territories.reduce((sum, { area }) => sum + area!, 0);
    expect(Math.abs(areaOf(outline!) / zones - 1)).toBeLessThan(0.03);
  });

  it('is played from 1975 to 1999', () => expect([startYear, startYear + years - 1]).toEqual([1975, 1999]));
});
