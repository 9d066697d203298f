/** Explanations for people: places compared, in the scenario's order. */
import { ACTIVITIES, type Activity, SKILLS, type Skill } from '../dimensions.ts';
import { NO_DECISIONS } from './decisions.ts';
import { type Explanation, explain } from './explain.ts';
import { type Living, livingIn } from './mechanisms/living.ts';
import type { World } from './world.ts';
import { openYear, type Year } from './year.ts';

/** The year whose prices stand in a world: the one that led to it, or the first at the start. */
function pricedYear(world: World): Year {
  const elapsed = Math.max(0, world.elapsed - 1);
  const offers = world.scenario.territories.map(({ offer }) => offer);
  return openYear({ ...world, elapsed }, offers, NO_DECISIONS);
}

/**
 * What an activity could expect of each territory in the world's last year, term by term, index-aligned with the
 * scenario. `headquarters` is the index of the territory that controls it; `null` = one of its own place.
 */
export function explainPlaces(world: World, activity: Activity, headquarters: number | null = null): Explanation[] {
  const year = pricedYear(world);
  const k = ACTIVITIES.indexOf(activity);
  return Array.from(world.rank, (r) =>
    explain(world, year, k, r, headquarters === null ? r : world.rank[headquarters]!),
  );
}

/**
 * What living in each territory was worth to a skill group in the world's last year, term by term in units of ln
 * wage, index-aligned with the scenario. Migrants weigh it beside distance and the number of jobs of their skill.
 */
export function explainLiving(world: World, skill: Skill): Living[] {
  const year = pricedYear(world);
  return Array.from(world.rank, (r) => livingIn(world, year, r, SKILLS.indexOf(skill)));
}
