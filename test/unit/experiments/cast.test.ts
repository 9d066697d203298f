/** Who plays what, told by attributes and distances. */
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { castOf, ROLES, type Role } from '../../experiments/cast.ts';
import { jitter } from '../../experiments/jitter.ts';
import { sideBySide } from '../../experiments/sideBySide.ts';
import { readScenario, valmarche } from '../../experiments/valmarche.ts';

const names = (scenario: Scenario, role: Role): string[] =>
  castOf(scenario)[role].map((index) => scenario.territories[index]!.id);

describe('castOf', () => {
  const scenario = valmarche();

  it.each<[Role, readonly string[]]>([
    ['metropolis', ['valmarche']],
    ['regionalCity', ['orsevaux', 'montclarel']],
    ['edge', ['forgevieille']],
    ['isolated', ['noirefosse', 'tissandre']],
    ['town', ['haubrelle', 'sauveterne']],
    ['lineTown', ['pont-aurain', 'clairmois']],
    ['periurban', ['blevance', 'courtemelle']],
  ])('%s of Valmarche', (role, expected) => expect(names(scenario, role)).toEqual(expected));

  it('does not hang on the order of the file', () => {
    const turned = { ...scenario, territories: scenario.territories.toReversed() };
    for (const role of Object.keys(ROLES) as Role[]) expect(names(turned, role)).toEqual(names(scenario, role));
  });

  it('leaves a role empty that nobody can play', () => {
    const countryside = { ...scenario, territories: scenario.territories.filter(({ kind }) => kind === 'rural') };
    expect(castOf(countryside).metropolis).toEqual([]);
    expect(castOf(countryside).edge).toEqual([]);
  });

  it('finds edge and isolated basins in Nord–Pas-de-Calais', () => {
    const nord = readScenario('nord-pas-de-calais-1975');
    expect(names(nord, 'edge')).toHaveLength(1);
    expect(names(nord, 'isolated').length).toBeGreaterThan(0);
  });
});

describe('jitter', () => {
  const scenario = valmarche();

  it('moves towns but neither metropolis nor edge, and keeps shares summing to 1', () => {
    const moved = jitter(scenario, 3);
    const away = moved.territories.map((territory, i) => {
      const from = scenario.territories[i]!;
      return Math.hypot(territory.x - from.x, territory.y - from.y);
    });
    expect(away.filter((distance) => distance === 0)).toHaveLength(2);
    for (const { skills } of moved.territories) {
      expect(Object.values(skills).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  });

  it('differs from seed to seed', () => expect(jitter(scenario, 1)).not.toEqual(jitter(scenario, 2)));
});

it('regions side by side are four times as many places, none twice, none on top of another', () => {
  const { territories, establishments } = sideBySide(valmarche(), 4);
  expect(establishments).toBe(4 * valmarche().establishments);
  expect(new Set(territories.map(({ id }) => id)).size).toBe(80);
  expect(new Set(territories.map(({ x, y }) => `${x} ${y}`)).size).toBe(80);
});
