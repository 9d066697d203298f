/**
 * The same region with other geography: an experiment that holds only on one map says little. Each seed moves the
 * towns, their size and their skills a little. The metropolis and the basin at its edge stay where they are, because
 * they are what the experiments are about.
 */
import { normal, PURPOSE } from '../../shared/maths/random.ts';
import type { Scenario, Territory } from '../../shared/scenario/scenario.ts';
import { castOf } from './cast.ts';

/** Standard deviations: km; share of the population, of the metropolis', of the skilled share. */
const NOISE = { place: 14, population: 0.1, metropolis: 0.02, skill: 0.085 } as const;

/** Scales the skilled shares by `factor`, the others so that all sum to 1. */
function mix(skills: Territory['skills'], factor: number): Territory['skills'] {
  const skilled = skills.technician + skills.executive;
  const rest = (1 - skilled * factor) / (1 - skilled);
  return {
    lowSkilled: skills.lowSkilled * rest,
    craft: skills.craft * rest,
    technician: skills.technician * factor,
    executive: skills.executive * factor,
  };
}

export function jitter(scenario: Scenario, seed: number): Scenario {
  const { metropolis, edge } = castOf(scenario);
  const stays = [...metropolis, ...edge];
  const territories = scenario.territories.map((territory, index): Territory => {
    const noise = (purpose: number, alternative = 0): number => normal(seed, alternative, purpose, index);
    const moves = stays.includes(index) ? 0 : NOISE.place;
    const size = metropolis.includes(index) ? NOISE.metropolis : NOISE.population;
    return {
      ...territory,
      x: territory.x + moves * noise(PURPOSE.scenarioPlace, 0),
      y: territory.y + moves * noise(PURPOSE.scenarioPlace, 1),
      population: territory.population * (1 + size * noise(PURPOSE.scenarioPopulation)),
      skills: metropolis.includes(index)
        ? territory.skills
        : mix(territory.skills, 1 + NOISE.skill * noise(PURPOSE.scenarioSkill)),
    };
  });
  return { ...scenario, territories };
}
