/** What councils may promise each other: the terms of a pact, for how long, and what it costs to break it. */
import { POOLED, type Pooled } from '../economy/agreements.ts';
import { INSTRUMENT } from '../offer/instruments.ts';
import { checkWhole, type WholeFault } from '../whole.ts';

export const PACTS = ['truce', 'equipment', 'revenue'] as const;
export type PactKind = (typeof PACTS)[number];

/** Nobody goes below a rate (percent of the reference) or grants newcomers longer exemptions (years). */
export interface Truce {
  readonly kind: 'truce';
  readonly rate: number;
  readonly exemption: number;
}

/** Each puts so many percent of its free budget a year into one equipment at the host's, which serves them all. */
export interface EquipmentTerms {
  readonly kind: 'equipment';
  readonly equipment: Pooled;
  /** Index into the scenario's territories: one of those who sign. */
  readonly host: number;
  readonly percent: number;
}

/** So many percent of the business tax of newcomers go into one purse, shared by inhabitants. */
export interface RevenueTerms {
  readonly kind: 'revenue';
  readonly percent: number;
}

export type Terms = Truce | EquipmentTerms | RevenueTerms;

export interface Deal {
  readonly terms: Terms;
  /** Turns that it lasts, the one in which it is signed among them. */
  readonly turns: number;
  /** What whoever breaks it pays the others, percent of its free budget in the year of the break. */
  readonly penalty: number;
}

/** Limits of every number of a deal. */
export const DEAL = {
  turns: { least: 1, most: 26 },
  penalty: { least: 0, most: 50 },
  rate: { least: INSTRUMENT.taxRate.min, most: INSTRUMENT.taxRate.max },
  exemption: { least: INSTRUMENT.exemption.min, most: INSTRUMENT.exemption.max },
  equipment: { least: 1, most: 25 },
  revenue: { least: 1, most: 100 },
  /** Percent of a free budget that all shared equipment together may bind. */
  bound: 50,
} as const;

export type DealFault = WholeFault | 'hostAway' | 'equipmentUnknown';

const within = (value: number, limits: { readonly least: number; readonly most: number }): WholeFault | null =>
  checkWhole(value, limits.least, limits.most);

function checkTerms(terms: Terms, seats: readonly number[]): DealFault | null {
  switch (terms.kind) {
    case 'truce':
      return within(terms.rate, DEAL.rate) ?? within(terms.exemption, DEAL.exemption);
    case 'equipment':
      if (!POOLED.includes(terms.equipment)) return 'equipmentUnknown';
      return seats.includes(terms.host) ? within(terms.percent, DEAL.equipment) : 'hostAway';
    case 'revenue':
      return within(terms.percent, DEAL.revenue);
  }
}

/** Is this a deal that these seats may make? */
export const checkDeal = ({ terms, turns, penalty }: Deal, seats: readonly number[]): DealFault | null =>
  within(turns, DEAL.turns) ?? within(penalty, DEAL.penalty) ?? checkTerms(terms, seats);
