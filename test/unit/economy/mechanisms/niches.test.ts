import { expect, it } from 'vitest';
import { ACTIVITIES, SOPHISTICATIONS, sophisticationOf } from '../../../../shared/dimensions.ts';
import { NO_DECISIONS } from '../../../../shared/economy/decisions.ts';
import { createWorld } from '../../../../shared/economy/index.ts';
import { niches } from '../../../../shared/economy/mechanisms/niches.ts';
import { NICHE } from '../../../../shared/economy/parameters/firms.ts';
import { copyWorld } from '../../../../shared/economy/world.ts';
import { openYear } from '../../../../shared/economy/year.ts';
import { valmarche } from '../../../experiments/valmarche.ts';

const scenario = valmarche();
const offers = scenario.territories.map(({ offer }) => offer);

/** What rarity adds when so much is left of every job, activity by activity. */
function whereLeft(share: number): Float64Array {
  const world = copyWorld(createWorld(scenario, 5));
  for (let at = 0; at < world.state.basicJobs.length; at++) world.state.basicJobs[at]! *= share;
  niches.apply(world, openYear(world, offers, NO_DECISIONS));
  return world.niche;
}

const traditional = (k: number): boolean => SOPHISTICATIONS[sophisticationOf(k)] === 'traditional';

it('traditional trades are paid better as they become rare, others are not', () => {
  const quarter = whereLeft(1 / 4);
  for (const k of ACTIVITIES.keys()) {
    if (traditional(k)) expect(quarter[k]).toBeCloseTo(4 ** NICHE.elasticity, 3);
    else expect(quarter[k]).toBe(1);
  }
});

it('nothing is gained while all stand, and a trade that is gone is worth no infinite price', () => {
  for (const gain of whereLeft(1)) expect(gain).toBeCloseTo(1, 3);
  expect(Math.max(...whereLeft(0))).toBeCloseTo(NICHE.least ** -NICHE.elasticity, 9);
});
