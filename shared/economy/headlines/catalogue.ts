/**
 * The headline projects: what may be announced by name, how large, how often in either regime, and what it needs
 * beyond the ordinary establishment of its activity. Published, so that seats can tailor a bid.
 */
import { ACTIVITIES, type Activity } from '../../dimensions.ts';
import { FACTORS, type Factor } from '../parameters/activities.ts';

export const HEADLINE_TYPES = [
  'carPlant',
  'textileRenewal',
  'electronicsPlant',
  'researchCentre',
  'ministryOffice',
  'teleSecretariat',
  'logisticsPlatform',
  'serviceHeadquarters',
  'universityBranch',
  'stop',
] as const;
export type HeadlineType = (typeof HEADLINE_TYPES)[number];

/** Multiples of the activity's own elasticities: 1 = no more than others of its kind. */
export type Needs = Readonly<Record<Factor, number>>;

export interface HeadlineSpec {
  /** What the establishment does; `null` for an equipment of the State's. */
  readonly activity: Activity | null;
  /** Jobs, or those that a bid on an equipment is reckoned on. */
  readonly jobs: readonly [least: number, most: number];
  /** Weight among the announcements, Fordist and flexible. */
  readonly weight: readonly [fordist: number, flexible: number];
  readonly needs: Needs;
}

const ORDINARY: Needs = { skillPool: 1, information: 1, services: 1, accessibility: 1, telecom: 1, sites: 1 };

const project = (
  activity: Activity,
  jobs: HeadlineSpec['jobs'],
  weight: HeadlineSpec['weight'],
  needs: Partial<Needs>,
): HeadlineSpec => ({ activity, jobs, weight, needs: { ...ORDINARY, ...needs } });

export const HEADLINE: Readonly<Record<HeadlineType, HeadlineSpec>> = {
  carPlant: project('productionStandard', [700, 1500], [3, 0.7], { skillPool: 2, accessibility: 1.5, sites: 2 }),
  textileRenewal: project('productionTraditional', [300, 500], [1, 0], { skillPool: 2 }),
  electronicsPlant: project('productionSophisticated', [400, 900], [1, 2], {
    skillPool: 1.5,
    accessibility: 1.5,
    sites: 2,
  }),
  researchCentre: project('upstreamSophisticated', [300, 500], [0.7, 1.5], { skillPool: 1.5, information: 1.5 }),
  ministryOffice: project('upstreamStandard', [300, 600], [1, 1], { telecom: 2 }),
  teleSecretariat: project('downstreamStandard', [300, 500], [0.3, 1.5], {
    skillPool: 1.5,
    accessibility: 0.5,
    telecom: 2.5,
  }),
  logisticsPlatform: project('downstreamStandard', [300, 700], [0.7, 1], { accessibility: 2.5, sites: 1.5 }),
  serviceHeadquarters: project('downstreamSophisticated', [300, 500], [0.3, 1.2], { skillPool: 1.5, services: 1.5 }),
  universityBranch: { activity: null, jobs: [200, 200], weight: [0.5, 0.5], needs: ORDINARY },
  stop: { activity: null, jobs: [300, 300], weight: [0, 0], needs: ORDINARY },
};

/** Index of each type's activity in `ACTIVITIES`, −1 for an equipment. */
export const activityOf = (type: HeadlineType): number => {
  const { activity } = HEADLINE[type];
  return activity === null ? -1 : ACTIVITIES.indexOf(activity);
};

const NEEDS = new Map(
  HEADLINE_TYPES.map((type) => [type, Float64Array.from(FACTORS, (factor) => HEADLINE[type].needs[factor])]),
);

/** Needs of a type in the order of `FACTORS`. */
export const needsOf = (type: HeadlineType): Float64Array => NEEDS.get(type)!;

export const HEADLINES = {
  /** One project a year, and a second and third with these odds. */
  more: [0.6, 0.4],
  /** Projects with so many needs look at more than their kind does: their luck is wider by this. */
  spread: 1.7,
  /** Elasticity to room, utility counted up to this (units of the wider dispersion). */
  capacity: 0.35,
  utilityCap: 14,
  /** A project of n jobs draws on a pool of so many times n people. */
  pool: 10,
  poolShare: 0.3,
  poolElasticity: 0.1,
  /** Bids: years that they are paid, most a job and year (kF), most of the free budget, what counts of a yearly kF. */
  years: 4,
  most: 40,
  budgetShare: 0.3,
  bidValue: 0.9,
  /** What it does better than its like, share of value added. */
  talent: 0.03,
  /** A branch of the university: places, MF; its choice weighs residents, what stands already, and the bid (kF). */
  branch: 25,
  branchResidents: 0.5,
  branchSaturation: 3,
  branchBid: 12,
  /** One stop is awarded a year, and one in all for so many territories. */
  territoriesPerStop: 7,
} as const;
