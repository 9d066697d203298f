import { describe, expect, it } from 'vitest';
import { TERRITORY_KINDS } from '../../../shared/dimensions.ts';
import { advance, createWorld, hashWorld, reportOf } from '../../../shared/economy/index.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { regionOf } from '../../bench/regions.ts';
import { readScenario, valmarche } from '../../experiments/valmarche.ts';

const scenario = valmarche();
const offersOf = ({ territories }: Scenario) => territories.map(({ offer }) => offer);

/** Hashes of the start and of each year that follows. */
function hashes(of: Scenario, seed: number, years: number): string[] {
  let world = createWorld(of, seed);
  const all = [hashWorld(world)];
  for (let year = 0; year < years; year++) {
    world = advance(world, offersOf(of));
    all.push(hashWorld(world));
  }
  return all;
}

describe('advance', () => {
  it('leaves the given world as it was', () => {
    const world = advance(createWorld(scenario, 1), offersOf(scenario));
    const [hash, report] = [hashWorld(world), JSON.stringify(reportOf(world, 1))];
    advance(world, offersOf(scenario), 3);
    expect(hashWorld(world)).toBe(hash);
    expect(JSON.stringify(reportOf(world, 1))).toBe(report);
  });

  it('gives the same for the same, and something else for another seed', () => {
    expect(hashes(scenario, 1, 3)).toEqual(hashes(scenario, 1, 3));
    expect(hashes(scenario, 2, 1)).not.toEqual(hashes(scenario, 1, 1));
  });

  it('lives a turn of several years as so many turns of one', () => {
    const world = createWorld(scenario, 3);
    const offers = offersOf(scenario);
    expect(hashWorld(advance(world, offers, 4))).toBe(hashWorld(advance(advance(world, offers, 2), offers, 2)));
  });
});

describe('labels and order', () => {
  it('reads no kind: permuting every label changes no hash', () => {
    const territories = scenario.territories.map((territory) => ({
      ...territory,
      kind: TERRITORY_KINDS[(TERRITORY_KINDS.indexOf(territory.kind) + 2) % TERRITORY_KINDS.length]!,
    }));
    expect(hashes({ ...scenario, territories }, 5, 12)).toEqual(hashes(scenario, 5, 12));
  });

  const regions = [
    valmarche(),
    readScenario('nord-pas-de-calais-1975'),
    regionOf({ territories: 140, establishments: 9000 }),
  ];
  it.each(regions)('$id, $territories.length places: listing the territories otherwise changes nothing', (given) => {
    const shuffled = { ...given, territories: [...given.territories.slice(7), ...given.territories.slice(0, 7)] };
    expect(hashes(shuffled, 5, 12)).toEqual(hashes(given, 5, 12));
    const names = (of: Scenario): string[] => {
      const { territories } = reportOf(advance(createWorld(of, 5), offersOf(of)), 1);
      return territories.map((facts, i) => `${of.territories[i]!.id} ${JSON.stringify(facts)}`).sort();
    };
    expect(names(shuffled)).toEqual(names(given));
  });
});

describe('the start', () => {
  const start = reportOf(createWorld(scenario, 1), 0);

  it('has the inhabitants that the scenario says, and about its skills and jobs', () => {
    start.territories.forEach((facts, i) => {
      const { population, skills } = scenario.territories[i]!;
      expect(facts.population / population).toBeCloseTo(1, 3);
      expect(facts.skilledShare).toBeCloseTo(skills.technician + skills.executive, 1);
    });
  });

  it('has money for the first offers, and no debt', () => {
    for (const facts of start.territories) {
      expect(facts.freeBudget).toBeGreaterThan(0);
      expect(facts.debt).toBe(0);
    }
  });

  it('is the year before the first', () => expect(start.year).toBe(scenario.startYear - 1));
});
