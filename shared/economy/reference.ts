/** What the start looked like: the yardsticks of later years. Filled while a world opens, then shared and left alone. */
import { ACTIVITIES } from '../dimensions.ts';
import type { Scenario, Territory } from '../scenario/scenario.ts';
import type { ElsewhereReference } from './mechanisms/elsewhere.ts';
import { CHOICE, START } from './parameters/firms.ts';
import { firmsOf, startJobs } from './settlement.ts';
import { PER_SKILL } from './state.ts';

/** One number a territory unless said otherwise. */
export interface Reference {
  /** Establishments at the start beside the calibration's density: sizes shrink and births grow with it. */
  readonly density: number;
  readonly establishments: number;
  readonly basicJobs: number;
  /** Of the region, by activity. */
  readonly jobsByActivity: Float64Array;
  readonly meanSize: number;
  /** Firms with headquarters of their own; after them stands one local firm a territory. */
  readonly firms: number;
  /** Class of labour market: the nest in which a place competes. */
  readonly nest: Uint8Array;

  readonly activityRate: Float64Array;
  /** Service jobs, territory × skill. */
  readonly serviceJobs: Float64Array;
  readonly residentIncome: Float64Array;
  readonly landDemand: Float64Array;
  /** What holds people beyond what is measured, ln wage: see `attachment.ts`. */
  readonly attachment: Float64Array;
  /** What protected land left of room. */
  readonly headroom: Float64Array;
  /** Skilled residents. */
  readonly skilled: Float64Array;
  readonly jobs: Float64Array;
  /** What the channels of accumulation were at: see `dials.ts`. */
  readonly relativeSkill: Float64Array;
  readonly sophisticatedReach: Float64Array;
  readonly suppliers: Float64Array;
  readonly controlledJobs: Float64Array;
  readonly image: Float64Array;
  /** Mass of information and of services from the jobs that stand here. */
  readonly informing: Float64Array;
  readonly serving: Float64Array;
  /** Eligibility for grants of decentralisation, and levy, 0 to 1: by information at the start. */
  readonly eligible: Float64Array;
  readonly levied: Float64Array;

  /** Balance of the exchange with the rest of the country; `null` in a closed region. */
  elsewhere: ElsewhereReference | null;

  /** The region's mass of information and of services, at the start. */
  readonly masses: Yardsticks;
}

export interface Yardsticks {
  information: number;
  services: number;
}

export function emptyReference(scenario: Scenario, places: readonly Territory[]): Reference {
  const sum = (read: (place: Territory) => number): number => places.reduce((total, place) => total + read(place), 0);
  const { establishments } = scenario;
  const basicJobs = sum(startJobs);
  const array = (width = 1): Float64Array => new Float64Array(places.length * width);
  return {
    density: establishments / (sum((place) => place.population) / START.inhabitantsPerEstablishment),
    establishments,
    basicJobs,
    jobsByActivity: Float64Array.from(ACTIVITIES, (activity) =>
      sum((place) => startJobs(place) * place.activities[activity]),
    ),
    meanSize: basicJobs / establishments,
    firms: firmsOf(scenario),
    nest: Uint8Array.from(places, (place) => CHOICE.nestLimits.filter((limit) => place.population >= limit).length),
    activityRate: array(),
    serviceJobs: array(PER_SKILL),
    residentIncome: array(),
    landDemand: array(),
    attachment: array(),
    headroom: array(),
    skilled: array(),
    jobs: array(),
    relativeSkill: array(),
    sophisticatedReach: array(),
    suppliers: array(),
    controlledJobs: array(),
    image: array(),
    informing: array(),
    serving: array(),
    eligible: array(),
    levied: array(),
    elsewhere: null,
    masses: { information: 0, services: 0 },
  };
}
