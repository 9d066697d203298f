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
import { type Living, NO_LIVING, rising, worthOf } from './living.ts';

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

const distanceTo = (there: Elsewhere, place: Territory): number => {
  const dx = there.x - place.x;
  const dy = there.y - place.y;
  return Math.sqrt(dx * dx + dy * dy);
};

/** What living there is worth to a group, in units of ln wage: the terms of `living.ts` that the scenario gives. */
export function livingThere(there: Elsewhere, year: Year, s: number): Living {
  const rent = valueIn(there.rent, year.calendar);
  const wage = WAGE_START[s]! * year.wageLevel * valueIn(there.wage, year.calendar);
  return {
    ...NO_LIVING,
    wages: log(wage),
    employment: MIGRATION.employment * log(1 - valueIn(there.unemployment, year.calendar)),
    housing: -HOUSING[s]! * log(rent) * rising(MIGRATION.fordistHousing, year.regime),
    careers: CAREER[s]! * year.regime * log(valueIn(there.information, year.calendar)),
  };
}

const utilityThere = (there: Elsewhere, year: Year, s: number): number => worthOf(livingThere(there, year, s));

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

/** What the exchange of one group turns on in a year. */
export interface Outlook {
  /** How near each place is, 1 on the mean. */
  readonly near: Float64Array;
  readonly sensitivity: number;
  /** Mobility and jobs there beside those of the start. */
  readonly restless: number;
  readonly growth: number;
  /** Utility there, and ln of the region's pull as seen from there. */
  readonly utility: number;
  readonly inclusive: number;
  /** ln of how much the region draws beside the start, before its limit. */
  readonly drawn: number;
  /** All who would come, and who come: no more than may leave a country in a year. */
  readonly wanted: number;
  readonly arriving: number;
}

/** `pull` is that of the region's own migration. */
export function outlookOf(world: World, year: Year, there: Elsewhere, s: number, pull: Float64Array): Outlook {
  const start = world.reference.elsewhere!;
  const near = nearness(world, there, s);
  const sensitivity = SENSITIVITY[s]!;
  const restless = 1 + (MOBILE[s]! - 1) * year.regime;
  const utility = utilityThere(there, year, s);
  const growth = jobsThere(there, year.calendar, s) / jobsThere(there, world.scenario.startYear - 1, s);
  const inclusive = inclusiveValue(pull, near);
  const drawn = inclusive - start.inclusive[s]! - sensitivity * (utility - start.utility[s]!);
  const wanted =
    there.arrivals[SKILLS[s]!] * start.people[s]! * restless * growth * exp(Math.min(MIGRATION.mostDrawn, drawn));
  // No more come than live there: the share that may leave a place in a year holds on both sides of the border.
  const arriving = Math.min(wanted, MIGRATION.mostLeaving * jobsThere(there, year.calendar, s));
  return { near, sensitivity, restless, growth, utility, inclusive, drawn, wanted, arriving };
}

/** How much more unemployment pushes from a place than it did at the start. */
export const pushFrom = ({ state }: World, r: number, s: number): number =>
  1 + MIGRATION.push * (state.unemployment[r * PER_SKILL + s]! - LABOUR.start);

/** The exchange of one group in a year; `pull` is that of the region's own migration. */
export function exchange(world: World, year: Year, there: Elsewhere, s: number, pull: Float64Array): Exchange {
  const start = world.reference.elsewhere!;
  const { near, sensitivity, restless, growth, utility, inclusive, arriving } = outlookOf(world, year, there, s, pull);
  const draw = there.departures[SKILLS[s]!] * restless * exp(MIGRATION.jobs * log(growth));
  const going = Float64Array.from(world.places, (_, r) => {
    const better = utility - utilityHere(world, pull, r, s) - start.gap[s]!;
    const rate = draw * near[r]! * pushFrom(world, r, s) * exp(sensitivity * better);
    return world.state.actives[r * PER_SKILL + s]! * Math.min(MIGRATION.mostLeaving, rate);
  });
  return { going, coming: pull.map((one, r) => arriving * exp(log(one * near[r]!) - inclusive)) };
}
