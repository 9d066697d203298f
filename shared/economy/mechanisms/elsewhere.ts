/**
 * The rest of the country in the labour market: people leave for it and come from it, as they weigh the same things
 * there as at home. At the start the exchange is what the scenario says; from then on it follows the difference of
 * utilities, so a region that falls behind the country loses people to it (Harris & Todaro 1970).
 */

import { SKILLS } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { log } from '../../maths/log.ts';
import type { Elsewhere, Territory } from '../../scenario/scenario.ts';
import { valueIn } from '../../scenario/series.ts';
import { bySkill, LABOUR, MIGRATION } from '../parameters/people.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { rising } from './living.ts';

const WAGE_START = bySkill((skill) => skill.wage);
const HOUSING = bySkill((skill) => skill.housing);
const CAREER = bySkill((skill) => skill.career);
const SENSITIVITY = bySkill((skill) => skill.sensitivity);
const REACH = bySkill((skill) => skill.reach);
const MOBILE = bySkill((skill) => skill.flexibleMobility);
const SKILLED = PER_SKILL / 2;

/** What the exchange was balanced at when the world opened, by skill. */
export interface ElsewhereReference {
  /** Utility there less that of the mean resident here. */
  readonly gap: Float64Array;
  /** ln of the region's pull as seen from there, and the utility there. */
  readonly inclusive: Float64Array;
  readonly utility: Float64Array;
  /** People of the region. */
  readonly people: Float64Array;
  /** Place from which the region's weights are reckoned: the one with most headquarters. */
  readonly seat: number;
  /** By activity: weight of the region's places together, and utility there, for firms. */
  readonly inside: Float64Array;
  readonly profit: Float64Array;
}

export const distanceTo = (there: Elsewhere, place: Territory): number => {
  const dx = there.x - place.x;
  const dy = there.y - place.y;
  return Math.sqrt(dx * dx + dy * dy);
};

/** Utility of living there for a group, in units of ln wage: the terms of `living.ts` that the scenario gives. */
function utilityThere(there: Elsewhere, year: Year, s: number): number {
  const rent = valueIn(there.rent, year.calendar);
  const wage = WAGE_START[s]! * year.wageLevel * valueIn(there.wage, year.calendar);
  return (
    log(wage) +
    MIGRATION.employment * log(1 - valueIn(there.unemployment, year.calendar)) -
    HOUSING[s]! * log(rent) * rising(MIGRATION.fordistHousing, year.regime) +
    CAREER[s]! * year.regime * log(valueIn(there.information, year.calendar))
  );
}

/** Jobs of a group there. */
function jobsThere(there: Elsewhere, calendar: number, s: number): number {
  const skilled = valueIn(there.skilled, calendar);
  return valueIn(there.jobs, calendar) * (s >= SKILLED ? skilled : 1 - skilled);
}

/** How near each place is to the country beside the mean resident: e^(−d/λ), 1 on the mean. */
function nearness(world: World, there: Elsewhere, s: number): Float64Array {
  const near = Float64Array.from(world.places, (place) => exp(-distanceTo(there, place) / REACH[s]!));
  let people = 0;
  let sum = 0;
  near.forEach((one, r) => {
    people += world.state.actives[r * PER_SKILL + s]!;
    sum += one * world.state.actives[r * PER_SKILL + s]!;
  });
  return near.map((one) => (one * people) / sum);
}

const inclusiveValue = (pull: Float64Array, near: Float64Array): number =>
  log(pull.reduce((sum, one, r) => sum + one * near[r]!, 0));

/** Utility here as migration uses it, from a place's pull: what is left of ln pull without the number of jobs. */
function utilityHere(world: World, pull: Float64Array, r: number, s: number): number {
  const at = r * PER_SKILL + s;
  const jobs = world.state.basicJobsBySkill[at]! + world.state.serviceJobs[at]! + 1;
  return (log(pull[r]!) - MIGRATION.jobs * log(jobs)) / SENSITIVITY[s]!;
}

/** What people's exchange is balanced at in a world that opens. `pulls` are one array a skill. */
export function balancePeople(
  world: World,
  year: Year,
  there: Elsewhere,
  pulls: readonly Float64Array[],
): Pick<ElsewhereReference, 'gap' | 'inclusive' | 'utility' | 'people'> {
  const { actives } = world.state;
  const total = SKILLS.map((_, s) => world.places.reduce((sum, _place, r) => sum + actives[r * PER_SKILL + s]!, 0));
  const bySkillOf = (read: (s: number) => number): Float64Array => Float64Array.from(SKILLS.keys(), read);
  return {
    gap: bySkillOf((s) => {
      const here = pulls[s]!.reduce(
        (sum, _, r) => sum + utilityHere(world, pulls[s]!, r, s) * actives[r * PER_SKILL + s]!,
        0,
      );
      return utilityThere(there, year, s) - here / total[s]!;
    }),
    inclusive: bySkillOf((s) => inclusiveValue(pulls[s]!, nearness(world, there, s))),
    utility: bySkillOf((s) => utilityThere(there, year, s)),
    people: Float64Array.from(total),
  };
}

/** People of one group who leave each place for elsewhere, and who come from it. */
export interface Exchange {
  readonly going: Float64Array;
  readonly coming: Float64Array;
}

/** The exchange of one group in a year; `pull` is that of the region's own migration. */
export function exchange(world: World, year: Year, there: Elsewhere, s: number, pull: Float64Array): Exchange {
  const { actives, unemployment } = world.state;
  const start = world.reference.elsewhere!;
  const skill = SKILLS[s]!;
  const near = nearness(world, there, s);
  const beta = SENSITIVITY[s]!;
  const restless = 1 + (MOBILE[s]! - 1) * year.regime;
  const now = utilityThere(there, year, s);
  const growth = jobsThere(there, year.calendar, s) / jobsThere(there, world.scenario.startYear - 1, s);
  const draw = there.departures[skill] * restless * exp(MIGRATION.jobs * log(growth));
  const going = Float64Array.from(world.places, (_, r) => {
    const at = r * PER_SKILL + s;
    const better = now - utilityHere(world, pull, r, s) - start.gap[s]!;
    const push = 1 + MIGRATION.push * (unemployment[at]! - LABOUR.start);
    return actives[at]! * Math.min(MIGRATION.mostLeaving, draw * near[r]! * push * exp(beta * better));
  });
  const inclusive = inclusiveValue(pull, near);
  const drawn = inclusive - start.inclusive[s]! - beta * (now - start.utility[s]!);
  const arriving =
    there.arrivals[skill] * start.people[s]! * restless * growth * exp(Math.min(MIGRATION.mostDrawn, drawn));
  const coming = pull.map((one, r) => arriving * exp(log(one * near[r]!) - inclusive));
  return { going, coming };
}
