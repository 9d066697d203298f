import { describe, expect, it } from 'vitest';
import { advance, createWorld, hashWorld, reportOf } from '../../../shared/economy/index.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { valmarche } from '../../experiments/valmarche.ts';

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
