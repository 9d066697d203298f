/** Opens the year: counts the actives and says how each place stands beside the region. */
import type { Mechanism } from '../mechanism.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';

/** Technicians and executives living in a place. */
export const skilledOf = (actives: Float64Array, r: number): number =>
  actives[r * PER_SKILL + 2]! + actives[r * PER_SKILL + 3]!;

function apply(world: World): void {
  const { actives, activesAll, unemploymentAll, relativeSkill, relativeUnemployment } = world.state;
  let people = 0;
  let skilled = 0;
  let unemployed = 0;
  for (let r = 0; r < world.places.length; r++) {
    let sum = 0;
    for (let s = 0; s < PER_SKILL; s++) sum += actives[r * PER_SKILL + s]!;
    activesAll[r] = sum;
    people += sum;
    skilled += skilledOf(actives, r);
    unemployed += sum * unemploymentAll[r]!;
  }
  for (let r = 0; r < world.places.length; r++) {
    relativeSkill[r] = skilledOf(actives, r) / activesAll[r]! / (skilled / people);
    relativeUnemployment[r] = unemploymentAll[r]! - unemployed / people;
  }
}

export const census: Mechanism = {
  name: 'census',
  reads: ['actives', 'unemploymentAll'],
  writes: ['activesAll', 'relativeSkill', 'relativeUnemployment'],
  apply,
};
