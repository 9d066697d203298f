/**
 * The layout of what the world knows of its territories: one array per field, `width` numbers a territory,
 * territory-major. Widths follow the closed lists of `dimensions.ts`; units stand beside each field.
 */

import { ACTIVITIES, FUNCTIONS, SKILLS } from '../dimensions.ts';
import { SHARES } from '../offer/instruments.ts';
import { POOLED } from './agreements.ts';
import { HEADLINES } from './headlines/catalogue.ts';

/** Widths of the arrays that are laid out by a closed list. */
export const PER_SKILL = SKILLS.length;
export const PER_ACTIVITY = ACTIVITIES.length;
export const PER_FUNCTION = FUNCTIONS.length;
export const PER_SHARE = SHARES.length;
export const PER_POOLED = POOLED.length;
/** Years over which a bid is paid. */
export const PER_PLEDGE = HEADLINES.years;

/** Columns of `spending` and `stock` by instrument. */
export const SHARE = Object.fromEntries(SHARES.map((id, i) => [id, i])) as Readonly<
  Record<(typeof SHARES)[number], number>
>;

export const FIELDS = {
  /** Working population, people. */
  actives: PER_SKILL,
  activesAll: 1,
  /** People who left the labour force early and still live here. */
  retired: 1,
  population: 1,
  /** Skilled share of the actives beside the region's (1 = alike); unemployment beyond the region's, 0 to 1. */
  relativeSkill: 1,
  relativeUnemployment: 1,
  /** Unemployed per active, 0 to 1. */
  unemployment: PER_SKILL,
  unemploymentAll: 1,
  /** Precarious jobs per active, and the excluded (unemployed and half of the precarious, eased by integration). */
  precarious: 1,
  exclusion: 1,
  /** kF a year. */
  wage: PER_SKILL,
  vacancies: PER_SKILL,

  /** Jobs of the establishments, and how many of them headquarters here control anywhere. */
  basicJobs: PER_ACTIVITY,
  basicJobsBySkill: PER_SKILL,
  basicJobsAll: 1,
  controlledJobs: 1,
  /** Jobs that follow the residents' income. */
  serviceJobs: PER_SKILL,
  serviceJobsAll: 1,
  /** Jobs for which there is a site. */
  room: 1,
  /** Sophisticated jobs within commuting reach per active within reach. */
  sophisticatedReach: 1,

  /** Rent index of all let land, of the station's district and of the rest; supply of land (1 at the start). */
  rent: 1,
  rentDistrict: 1,
  rentRest: 1,
  supply: 1,
  /** What protected land leaves of it: 1 where there is no limit, towards 0 as the place fills. */
  headroom: 1,
  /** Years by which the State has brought its fast lines forward: the same everywhere. */
  lineLead: 1,
  /** Years since a station opened, its use (0 to 1), share of its district still held by those from before. */
  stationYears: 1,
  station: 1,
  /** Has it been awarded a stop that it pays for (0 or 1)? */
  stop: 1,
  districtHeld: 1,
  /** Pull of the connected centre on decision jobs where services are poor, 0 to 1. */
  drain: 1,

  /** Spending of the year and stock of equipment by instrument paid as a share, MF. */
  spending: PER_SHARE,
  stock: PER_SHARE,
  /** What partners built here together, and what of theirs elsewhere serves this place by a pact in force, MF. */
  joint: PER_POOLED,
  access: PER_POOLED,
  /** Dereliction, 0 to 1; image, −1 to +1; specialised suppliers, job equivalents. */
  legacy: 1,
  image: 1,
  suppliers: 1,
  /** University branches that the State awarded, MF. */
  branch: 1,
  /** University places that the State has added (+) or drawn away to others (−), MF; use of university and technopole, 0 to 1. */
  stateUniversity: 1,
  university: 1,
  technopole: 1,
  /** Share of exclusion relieved by integration, 0 to 1. */
  integration: 1,

  /** Qualities that firms look for (1 = a metropolis of a million in 1974), and those of the station's district. */
  skillPool: PER_SKILL,
  information: 1,
  services: 1,
  accessibility: 1,
  telecom: 1,
  sites: 1,
  districtInformation: 1,
  districtServices: 1,
  districtAccess: 1,
  /** What people like about living here. */
  amenity: 1,

  /** Value added beside that of a place where every quality is 1. */
  productivity: PER_ACTIVITY,
  /** Expected profit before control costs, standing and as a newcomer, kF a job and year. */
  profit: PER_ACTIVITY,
  newcomerProfit: PER_ACTIVITY,
  /** Worth of being able to take the station's district; share of establishments outbid from it this year. */
  districtOption: PER_ACTIVITY,
  outbid: PER_ACTIVITY,

  /** Business tax beside the reference rate, years of exemption, aid paid in kF a job and year. */
  taxRate: 1,
  exemption: 1,
  aid: PER_FUNCTION,
  /** What is still owed to headline projects, MF: this year, next year, … */
  pledges: PER_PLEDGE,
  /** Jobs of newcomers still aided. */
  newcomerJobs: PER_FUNCTION,
  /** MF a year; debt in MF, negative = reserves. */
  businessTax: 1,
  revenue: 1,
  freeBudget: 1,
  debt: 1,
} as const;
export type Field = keyof typeof FIELDS;
export type State = Readonly<Record<Field, Float64Array>>;

/** The fields in one fixed order: of copies, of hashes. */
export const FIELD_NAMES = Object.keys(FIELDS) as Field[];

const fill = (make: (field: Field) => Float64Array): State =>
  Object.fromEntries(FIELD_NAMES.map((field) => [field, make(field)])) as State;

export const emptyState = (territories: number): State =>
  fill((field) => new Float64Array(territories * FIELDS[field]));

export const copyState = (state: State): State => fill((field) => state[field].slice());
