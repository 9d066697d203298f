/**
 * How people work, learn, age and move. Calibrated by the experiments unless a source is given; "l." are lines of
 * the article. Rates are per year; wages kF of 1980 a year.
 */
import { SKILLS, type Skill } from '../../dimensions.ts';

export interface SkillParameters {
  /** Gross wage in 1974 at 5 % unemployment and a rent of 0.1. */
  readonly wage: number;
  /** Elasticity of the wage to rent: what firms pay back of dear housing. */
  readonly wageRent: number;
  /** Flexible-regime premium (+) or discount (−) on the wage; the skilled get theirs where information is. */
  readonly premium: number;
  /** Pool of this skill within commuting reach at which a firm finds half of its best match, people. */
  readonly poolHalf: number;
  /** Share of newcomers to the labour force at the start, and 25 years later. */
  readonly entrants: readonly [start: number, end: number];
  /** Multiple of service jobs of this skill when the regime is wholly flexible. */
  readonly serviceShift: number;
  /** Exposure to precarious jobs beside the mean (l. 179–205). */
  readonly vulnerability: number;
  /** Share that moves in a year in the Fordist regime, and its multiple in the flexible one (l. 369–395). */
  readonly mobility: number;
  readonly flexibleMobility: number;
  /** Weight β of utility in the choice of a place. */
  readonly sensitivity: number;
  /** Weight of housing cost, times the log of rent. */
  readonly housing: number;
  /** Scale at which distance deters, km. */
  readonly reach: number;
  /** Weight of careers: θ ln(information). */
  readonly career: number;
  /** Weight of amenity. */
  readonly amenity: number;
  /** How far skilled neighbours, image and a station's comfort count. */
  readonly milieu: number;
  /** Claim on land, in the unit of the activities'. */
  readonly land: number;
}

export const PEOPLE: Readonly<Record<Skill, SkillParameters>> = {
  lowSkilled: {
    wage: 72,
    wageRent: 0.03,
    premium: -0.04,
    poolHalf: 1500,
    entrants: [0.52, 0.42],
    serviceShift: 0.86,
    vulnerability: 1.4,
    mobility: 0.016,
    flexibleMobility: 1,
    sensitivity: 1.9,
    housing: 0.57,
    reach: 70,
    career: 0,
    amenity: 0.42,
    milieu: 0.15,
    land: 40,
  },
  craft: {
    wage: 88,
    wageRent: 0.04,
    premium: -0.02,
    poolHalf: 2500,
    entrants: [0.2, 0.07],
    serviceShift: 0.55,
    vulnerability: 1.15,
    mobility: 0.01,
    flexibleMobility: 1,
    sensitivity: 1.4,
    housing: 0.46,
    reach: 50,
    career: 0,
    amenity: 0.42,
    milieu: 0.15,
    land: 43,
  },
  technician: {
    wage: 122,
    wageRent: 0.08,
    premium: 0.06,
    poolHalf: 5000,
    entrants: [0.19, 0.35],
    serviceShift: 1.16,
    vulnerability: 0.65,
    mobility: 0.03,
    flexibleMobility: 1.15,
    sensitivity: 1.6,
    housing: 0.3,
    reach: 160,
    career: 0.07,
    amenity: 0.8,
    milieu: 1,
    land: 56,
  },
  executive: {
    wage: 205,
    wageRent: 0.1,
    premium: 0.16,
    poolHalf: 5000,
    entrants: [0.09, 0.16],
    serviceShift: 1.18,
    vulnerability: 0.35,
    mobility: 0.05,
    flexibleMobility: 1.2,
    sensitivity: 1.8,
    housing: 0.24,
    reach: 320,
    career: 0.15,
    amenity: 1.1,
    milieu: 1,
    land: 85,
  },
};

/** One number of every skill group, laid out in the order of `SKILLS`. */
export const bySkill = (read: (parameters: SkillParameters) => number): Float64Array =>
  Float64Array.from(SKILLS, (skill) => read(PEOPLE[skill]));

export const DEMOGRAPHY = {
  /** Actives per inhabitant at the start (France 1975: 0.41 to 0.43). */
  activityRate: 0.43,
  /** Share of the labour force that is renewed in a year; natural increase comes on top. */
  renewal: 0.03,
  /** Years over which the mix of entrants shifts to skill. */
  transition: 25,
  /** How far the entrants' skill follows their parents', and a university. */
  heritage: 0.66,
  universityLift: 0.24,
  /** Above this unemployment, this share of the excess retires early each year, and is mourned at this rate. */
  retirementThreshold: 0.07,
  earlyRetirement: 0.15,
  retiredLoss: 0.04,
  /** Above this unemployment, this share of the skilled in excess takes a job one step below. */
  downgradeThreshold: 0.06,
  downgrade: 0.12,
} as const;

export const LEARNING = {
  /** Craft know-how lost each year, Fordist, and in addition when flexible (l. 165–177). */
  craftLoss: 0.006,
  flexibleCraftLoss: 0.05,
  /** Yearly upgrading per sophisticated job within reach and active: workers to technicians, these to executives. */
  workers: 0.055,
  technicians: 0.08,
  /** What neighbours' jobs within commuting reach teach beside those at home. */
  commuters: 0.5,
  /** Nobody upgrades into unemployment: full pace below the first rate of the group aimed at, none above the second. */
  fullDemand: 0.04,
  noDemand: 0.12,
  /** Share of craft vacancies within reach filled by retraining the unemployed. */
  apprenticeship: 0.25,
  apprenticeshipThreshold: 0.04,
} as const;

export const TRAINING = {
  /** Cost of requalifying one worker, MF. */
  cost: 0.12,
  /** Ceiling: share of the craft workers displaced, of the workers, of the technicians' vacancies (l. 177–179). */
  ofDisplaced: 0.5,
  ofWorkers: 0.004,
  ofVacancies: 0.2,
  /** Vacancies counted up to this share of the actives. */
  vacancyCap: 0.02,
  /** Works fully below this: 1.25 − 4 × technicians' unemployment, kept between 0.15 and 1. */
  ease: 1.25,
  crowding: 4,
  floor: 0.15,
  /** Share of the trainees who were low-skilled; the rest were craft workers. */
  lowSkilled: 0.75,
} as const;

export const LABOUR = {
  /** Distance at which commuting falls to 1/e, and beyond which nobody commutes, km. */
  commute: 20,
  commuteLimit: 75,
  /** Share of actives between two jobs at best; ceiling of the rate. */
  frictional: 0.03,
  ceiling: 0.6,
  matchingRounds: 4,
  /** Unemployment at which a match starts. */
  start: 0.04,
  startSlack: 0.038,
  startExclusion: 0.1,
  /** Precarious share: base, part of the regime, part of slack, cap; relief by integration (l. 179–205). */
  precariousBase: 0.03,
  precariousRegime: 0.08,
  precariousSlack: 1.1,
  precariousRent: 0.25,
  precariousCap: 0.7,
  integrationRelief: 0.75,
  exclusionRelief: 0.5,
} as const;

export const WAGE = {
  /** Growth of real wages. */
  growth: 0.007,
  /** Elasticity to unemployment (Blanchflower & Oswald 1994; Nijkamp & Poot 2005). */
  curve: -0.07,
  curveReference: 0.05,
  rentReference: 0.1,
  /** Rise per share of jobs vacant, and the share beyond which it rises no more. */
  vacancy: 0.5,
  vacancyCap: 0.3,
} as const;

export const SERVICES = {
  /** Elasticity of service jobs to the residents' income, speed of adjustment, trend. */
  incomeElasticity: 0.45,
  adjustment: 0.45,
  growth: 0.006,
  /** Income of the unemployed lost to local spending. */
  unemployedLoss: 0.65,
  /** Value added of a service job, kF (for the tax base), and its claim on land. */
  valueAdded: 105,
  land: 14,
  /** Least service jobs of each skill at the start, per active of the place: 4 % of an ordinary mix. */
  least: [0.02, 0.0056, 0.0096, 0.0048],
} as const;

export const MIGRATION = {
  /** Weight of the log of the chance to have a job, ln(1 − unemployment). */
  employment: 2.2,
  /** Housing counts this much in the Fordist regime, and fully in the flexible one. */
  fordistHousing: 0.35,
  fordistAmenity: 0.5,
  fordistMilieu: 0.3,
  /** Cost of a life of commuting, in ln wage, for those who find no work where they live. */
  commuting: 0.4,
  /** Weight of the log of the room that protected land leaves: nobody moves where there is no dwelling. */
  headroom: 0.6,
  /** Elasticity to the jobs of one's skill: a larger market offers more places. */
  jobs: 0.85,
  /** Amenity from skilled neighbours (Diamond 2016), from image, from a fast train. */
  peers: 0.68,
  image: 0.22,
  station: 0.12,
  /** Push: movers rise by this per point of unemployment beyond the start's. */
  push: 2.5,
  /** At most this share of a group leaves for elsewhere in a year; arrivals from there grow at most by e to this. */
  mostLeaving: 0.2,
  mostDrawn: 1.5,
  /** A net flow is kept in the turn's journal when it carries this share of its group's movers. */
  journalShare: 0.0002,
} as const;

/** One set of behaviour for all, used when `selectiveMobility` is switched off. */
export const COMMON_MIGRANT = {
  mobility: 0.02,
  flexibleMobility: 1.2,
  sensitivity: 1.6,
  housing: 0.2,
  fordistHousing: 0.5,
  amenity: 0.4,
} as const;
