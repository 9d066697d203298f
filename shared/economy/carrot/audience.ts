/**
 * Whom an instrument speaks to, worked out from what the engine lets it weigh: an activity listens where an instrument
 * moves its choice nearly as much as that of the activity which it moves most. Elasticities are those of the flexible
 * regime; a weight is divided by the dispersion of what else decides, because that is how a choice reads it.
 */
import {
  ACTIVITIES,
  type Activity,
  FUNCTIONS,
  type Func,
  functionOf,
  SKILLS,
  type Skill,
  SOPHISTICATIONS,
  type Sophistication,
  sophisticationOf,
} from '../../dimensions.ts';
import type { Instrument } from '../../offer/instruments.ts';
import { ACTIVITY, type Factor } from '../parameters/activities.ts';
import { PEOPLE } from '../parameters/people.ts';

export interface Audience {
  readonly activities: readonly Activity[];
  readonly skills: readonly Skill[];
}

/** Share of the greatest weight from which on somebody counts among those who are spoken to. */
export const LISTENS = 0.7;

function listeners<T extends string>(all: readonly T[], weight: (one: T) => number): readonly T[] {
  const most = Math.max(...all.map(weight));
  return all.filter((one) => weight(one) >= LISTENS * most);
}

export const functionIn = (activity: Activity): Func => FUNCTIONS[functionOf(ACTIVITIES.indexOf(activity))]!;
export const sophisticationIn = (activity: Activity): Sophistication =>
  SOPHISTICATIONS[sophisticationOf(ACTIVITIES.indexOf(activity))]!;

const isAdvanced = (activity: Activity): boolean => sophisticationIn(activity) === 'sophisticated';
const isRoutineOffice = (activity: Activity): boolean =>
  sophisticationIn(activity) === 'standard' && functionIn(activity) !== 'production';

/** What takes or gives the same part of value added everywhere: taxes, image. */
const partOfValue = (activity: Activity): number => 1 / ACTIVITY[activity].dispersion;
/** So many francs a job: the less a job adds in value, the more they weigh. */
const perJob = (activity: Activity): number => partOfValue(activity) / ACTIVITY[activity].valueAdded;
const qualities =
  (...factors: readonly Factor[]) =>
  (activity: Activity): number =>
    factors.reduce((sum, factor) => sum + ACTIVITY[activity].exponents[factor], 0) * partOfValue(activity);

const firms = (
  weight: (activity: Activity) => number,
  among: (activity: Activity) => boolean = () => true,
): Audience => ({
  activities: listeners(ACTIVITIES.filter(among), weight),
  skills: [],
});
const aided = (name: Func): Audience => firms(perJob, (activity) => functionIn(activity) === name);
const people = (weight: (skill: Skill) => number): readonly Skill[] => listeners(SKILLS, weight);

const amenity = people((skill) => PEOPLE[skill].amenity);
const milieu = people((skill) => PEOPLE[skill].amenity * PEOPLE[skill].milieu);
/** The entrants whom a university lifts, and those whom training takes (`mechanisms/demography`, `mechanisms/learning`). */
const GRADUATES: readonly Skill[] = ['technician', 'executive'];
const TRAINEES: readonly Skill[] = ['lowSkilled', 'craft'];

export const AUDIENCE: Readonly<Record<Instrument, Audience>> = {
  taxRate: firms(partOfValue),
  exemption: firms(partOfValue),
  aidUpstream: aided('upstream'),
  aidProduction: aided('production'),
  aidDownstream: aided('downstream'),
  sites: firms(qualities('sites')),
  technopole: firms(qualities('sites', 'information'), isAdvanced),
  university: { ...firms(qualities('information')), skills: GRADUATES },
  culture: { activities: [], skills: amenity },
  telecom: firms(qualities('telecom')),
  station: { ...firms(qualities('accessibility', 'information', 'services')), skills: milieu },
  services: firms(qualities('services')),
  training: { activities: [], skills: TRAINEES },
  social: { activities: [], skills: people((skill) => PEOPLE[skill].vulnerability) },
  telework: firms(qualities('telecom'), isRoutineOffice),
  promotion: { ...firms(partOfValue, isAdvanced), skills: milieu },
};
