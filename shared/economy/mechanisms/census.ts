/** Opens the year: counts the actives and says how each place stands beside the region. */
import { dialled } from '../dials.ts';
import type { Mechanism } from '../mechanism.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';

/** Technicians and executives living in a place. */
export const skilledOf = (actives: Float64Array, r: number): number =>
  actives[r * PER_SKILL + 2]! + actives[r * PER_SKILL + 3]!;

/** Working population of each place, all skills. */
export function countActives(world: World): void {
  const { actives, activesAll } = world.state;
  for (let r = 0; r < world.places.length; r++) {
    let sum = 0;
    for (let s = 0; s < PER_SKILL; s++) sum += actives[r * PER_SKILL + s]!;
    activesAll[r] = sum;
  }
}

/** Skilled share of each place's actives beside the region's. */
export function relativeSkills(world: World): Float64Array {
  const { actives, activesAll } = world.state;
  const skilled = activesAll.map((_, r) => skilledOf(actives, r));
  const share = skilled.reduce((sum, people) => sum + people, 0) / activesAll.reduce((sum, people) => sum + people, 0);
  return skilled.map((people, r) => people / activesAll[r]! / share);
}

function apply(world: World): void {
  const { activesAll, unemploymentAll, relativeSkill, relativeUnemployment } = world.state;
  countActives(world);
  const relative = relativeSkills(world);
  let people = 0;
  let unemployed = 0;
  for (let r = 0; r < world.places.length; r++) {
    people += activesAll[r]!;
    unemployed += activesAll[r]! * unemploymentAll[r]!;
  }
  for (let r = 0; r < world.places.length; r++) {
    relativeSkill[r] = dialled(world.dials.heritage, world.reference.relativeSkill[r]!, relative[r]!);
    relativeUnemployment[r] = unemploymentAll[r]! - unemployed / people;
  }
}

export const census: Mechanism = {
  name: 'census',
  reads: ['actives', 'unemploymentAll'],
  writes: ['activesAll', 'relativeSkill', 'relativeUnemployment'],
  apply,
};
