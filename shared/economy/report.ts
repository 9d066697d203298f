import type { EstablishmentId } from '../brand.ts';
import type { Activity, Func, Skill, TerritoryKind } from '../dimensions.ts';
import type { Words } from '../scenario/scenario.ts';
import type { Headline } from './headlines/announce.ts';

/** Places, by index into the scenario's territories; beyond them lie abroad and the rest of the country. */
export const ABROAD = -1;
export const ELSEWHERE = -2;

/** What everybody may know of a territory at the end of a year. Currency: millions of 1980 francs (MF), kF per job. */
export interface TerritoryFacts {
  readonly population: number;
  /** Working population by skill. */
  readonly actives: Readonly<Record<Skill, number>>;
  /** Share of skilled (technicians and executives) in the working population, 0 to 1. */
  readonly skilledShare: number;
  /** All jobs, basic ones by activity, local services. */
  readonly jobs: number;
  readonly jobsByActivity: Readonly<Record<Activity, number>>;
  readonly serviceJobs: number;
  /** Unemployed per active, all and by skill, 0 to 1. */
  readonly unemployment: number;
  readonly unemploymentBySkill: Readonly<Record<Skill, number>>;
  /** Precarious jobs per active, 0 to 1. */
  readonly precarious: number;
  /** Gross wage by skill, kF a year. */
  readonly wage: Readonly<Record<Skill, number>>;
  /** Land rent index. */
  readonly rent: number;
  /** People of working age gained (+) or lost (−) by migration this year, by skill. */
  readonly netMigration: Readonly<Record<Skill, number>>;
  /** MF. */
  readonly revenue: number;
  readonly freeBudget: number;
  readonly debt: number;
  /** Qualities that firms look for (1 = a metropolis of a million in 1974). */
  readonly information: number;
  readonly services: number;
  readonly accessibility: number;
  readonly telecom: number;
  readonly sites: number;
  readonly amenity: number;
  /** Technopole, university and station in use, 0 to 1. */
  readonly technopole: number;
  readonly university: number;
  readonly station: number;
  /** 0 left behind … 1 attractive: relative success in jobs, skill and unemployment, as the map shows it. */
  readonly attractiveness: number;
  /** How many establishments stand here. */
  readonly establishments: number;
  /** Jobs of newcomers who are still aided, by function: what a promise of aid is paid for. */
  readonly newcomerJobs: Readonly<Record<Func, number>>;
  /** People whom local demand would take from training in the year that comes, at most. */
  readonly trainingDemand: number;
}

/** People of one skill group who moved from one territory to another, beyond those who moved the other way. */
export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly skill: Skill;
  readonly people: number;
}

/** An establishment worth a pin: the largest of each territory. */
export interface Pin {
  readonly id: EstablishmentId;
  readonly territory: number;
  readonly activity: Activity;
  readonly jobs: number;
}

/** What can happen to an establishment in a year. */
export const MOVES = ['opened', 'moved', 'closed', 'leftAbroad'] as const;
export type Move = (typeof MOVES)[number];

/** What weighs in an establishment's choice of a place, in the order of the profit equation. */
export const TERMS = [
  'skillPool',
  'information',
  'services',
  'accessibility',
  'telecom',
  'sites',
  'image',
  'wages',
  'rent',
  'tax',
  'control',
  'carrot',
] as const;
export type Term = (typeof TERMS)[number];

/** An establishment's event: where from, where to (`ABROAD` outside the region), and the term that decided most. */
export interface EstablishmentEvent {
  readonly move: Move;
  readonly id: EstablishmentId;
  readonly activity: Activity;
  readonly jobs: number;
  /** Territory left, `ELSEWHERE`, or `null` for a birth. */
  readonly from: number | null;
  /** Territory reached, `ABROAD`, `ELSEWHERE`, or `null` for a closure. */
  readonly to: number | null;
  /** The term that speaks most for (an arrival) or against (a departure) this place beside the average place. */
  readonly why: Term;
  /** That term's advantage (+) or handicap (−) beside the average place, kF a job and year. */
  readonly weight: number;
}

/** A headline project that was decided: who has it, and what was promised for it. */
export interface HeadlineResult extends Headline {
  /** Territory that has it, or `null` where no place would do. */
  readonly place: number | null;
  /** kF a job and year, over four years. */
  readonly bid: number;
}

/** A dated closure (jobs < 0) or opening of the scenario's calendar, with the jobs that it really took or brought. */
export interface DatedResult {
  readonly territory: number;
  readonly activity: Activity;
  readonly jobs: number;
  readonly name: Words;
}

/** The five indicators of the dual landscape. Definitions and sources in `indicators.ts`. */
export interface Indicators {
  /** Duncan dissimilarity of skilled against workers, 0 to 1. */
  readonly dissimilarity: number;
  /** Location quotient of each skill, by territory (index as in the scenario). */
  readonly locationQuotient: Readonly<Record<Skill, readonly number[]>>;
  /** Skilled share of the most skilled territory less that of the rest, in points (0 to 100). */
  readonly gap: number;
  /** Migration effectiveness 100 Σ|in − out| / Σ(in + out), by skill. */
  readonly effectiveness: Readonly<Record<Skill, number>>;
  /** Wolfson polarisation of fiscal capacity per head, weighted by population. */
  readonly polarisation: number;
  /** Theil index of fiscal capacity per head: all, between kinds, within kinds. */
  readonly theil: { readonly total: number; readonly between: number; readonly within: number };
  /** Population-weighted Gini of the skilled share, 0 to 1 (experiment E1). */
  readonly gini: number;
  /** Share of people who live where attractiveness is below 0.35. */
  readonly leftBehind: number;
}

/** The region as one. */
export interface NationFacts {
  readonly population: number;
  readonly jobs: number;
  readonly unemployment: number;
  readonly skilledShare: number;
  /** Basic jobs that went abroad, and that closed, this year. */
  readonly jobsAbroad: number;
  readonly jobsClosed: number;
  readonly jobsOpened: number;
  readonly jobsMoved: number;
  /** People of working age gained (+) or lost (−) in the exchange with the rest of the country. */
  readonly netElsewhere: number;
}

/** Everything public that one turn has to say. Index-aligned with the scenario's territories. */
export interface TurnReport {
  /** 0 is the start, before any turn. */
  readonly turn: number;
  /** The calendar year whose end this describes; the start is the year before the first simulated one. */
  readonly year: number;
  /** Hash of the world, 16 hexadecimal digits. */
  readonly hash: string;
  /** Regime, 0 Fordist to 1 flexible. */
  readonly regime: number;
  readonly territories: readonly TerritoryFacts[];
  readonly nation: NationFacts;
  /** The largest flows of each skill group, the larger first. */
  readonly flows: readonly Flow[];
  readonly pins: readonly Pin[];
  /** The largest events of the year, the larger first. */
  readonly events: readonly EstablishmentEvent[];
  readonly headlines: readonly HeadlineResult[];
  readonly dated: readonly DatedResult[];
  readonly indicators: Indicators;
  /** Kind of each territory, so that a report can be read without its scenario. */
  readonly kinds: readonly TerritoryKind[];
}
