import type { Skill } from '../../dimensions.ts';
import type { Asset } from '../../economy/headlines/fit.ts';
import type { DatedResult, EstablishmentEvent, HeadlineResult } from '../../economy/report.ts';
import type { Offer } from '../../offer/offer.ts';
import type { Fate, Pact } from '../pacts/pact.ts';

/**
 * The few lines of a year that matter to one seat, or to the country: structured, so that each language
 * writes its own sentence. Every line carries why, because news without a cause teaches nothing.
 */

/** What an establishment did, seen from the place that tells of it. */
export const DEEDS = ['opened', 'arrived', 'departed', 'wentAbroad', 'closed'] as const;
export type Deed = (typeof DEEDS)[number];

/** People gained (`drawn`) or lost (`driven`) by the selective migrations. */
export const TIDES = ['drawn', 'driven'] as const;
export type Tide = (typeof TIDES)[number];

/** What people compare between two places. */
export const PULLS = ['wages', 'jobs', 'rent', 'careers'] as const;
export type Pull = (typeof PULLS)[number];

/** Figures of a place whose change is news by itself. */
export const FIGURES = ['rent', 'unemployment', 'freeBudget', 'skilledShare'] as const;
export type Figure = (typeof FIGURES)[number];

/** What moved a figure most; the last four are what remains when nothing that can be counted explains it. */
export const CAUSES = [
  'jobs',
  'people',
  'revenue',
  'needs',
  'debt',
  'skilled',
  'unskilled',
  'incomes',
  'mismatch',
  'grants',
  'generations',
] as const;
export type Cause = (typeof CAUSES)[number];

interface Line {
  /** Share of the place's (or country's) working population that it touches, about; orders the lines. */
  readonly weight: number;
  /** Territory that the line is about. */
  readonly place: number;
}

export interface EstablishmentNews extends Line {
  readonly kind: 'establishment';
  readonly deed: Deed;
  readonly event: EstablishmentEvent;
  /** The other end of a move, where there is one within the region. */
  readonly other: number | null;
}

export interface MigrationNews extends Line {
  readonly kind: 'migration';
  readonly tide: Tide;
  readonly skill: Skill;
  /** People, all ages of work, always positive. */
  readonly people: number;
  /** Where most of them came from or went. */
  readonly other: number | null;
  readonly pull: Pull;
}

export interface FigureNews extends Line {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly before: number;
  readonly after: number;
  /** A cause that went the way that explains the change: its words follow from `after > before`. */
  readonly cause: Cause;
}

/** One place draws executives in and drives the low-skilled out: both pumps at once. */
export interface PumpsNews extends Line {
  readonly kind: 'pumps';
  readonly executives: number;
  readonly lowSkilled: number;
}

/** How a headline project was decided, seen from who reads: they have it, somebody else has it, or nobody. */
export const OUTCOMES = ['won', 'lost', 'told', 'nowhere'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * What tipped the scales: something that speaks for the winner, the bid, or luck where nothing known does. A seat that
 * bid for a stop without asking for the station was not in the running at all: `unasked`.
 */
export type Tip = Asset | 'bid' | 'luck' | 'unasked';

export interface HeadlineNews extends Line {
  readonly kind: 'headline';
  /** `won` and `lost` by the seat that reads, which bid for it; `told` of others. */
  readonly outcome: Outcome;
  readonly project: HeadlineResult;
  /** The seat that bid and lost, where the line is of that; and what it bid, kF a job and year. */
  readonly other: number | null;
  readonly otherBid: number;
  readonly tip: Tip;
}

/** A closure or an opening that the scenario dates. */
export interface DatedNews extends Line {
  readonly kind: 'dated';
  readonly event: DatedResult;
}

/** What a truce binds of a carrot. */
type Taxes = Pick<Offer, 'taxRate' | 'exemption'>;

/** What became of a pact. */
export interface PactNews extends Line {
  readonly kind: 'pact';
  readonly fate: Fate;
  readonly pact: Pact;
  /** The seat that reads, where it has signed; `null` where others have. */
  readonly reader: number | null;
  /** What those who broke it paid together, and what each who kept it got, MF. */
  readonly paid: number;
  readonly each: number;
  /** The carrot of the first who broke it, before and after. */
  readonly freedom: { readonly before: Taxes; readonly after: Taxes } | null;
  /** Somebody who signed it, beside the `place`. */
  readonly other: number | null;
}

export interface CountryNews extends Line {
  readonly kind: 'abroad' | 'gap' | 'leftBehind' | 'elsewhere';
  readonly before: number;
  readonly after: number;
}

export type News =
  | EstablishmentNews
  | HeadlineNews
  | DatedNews
  | MigrationNews
  | FigureNews
  | PumpsNews
  | PactNews
  | CountryNews;
