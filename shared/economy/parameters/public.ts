/** Taxes, mandates, State programmes (l. 519–564, 574–606). Money: MF of 1980 unless said otherwise. */

import type { StateProgramme } from '../../scenario/scenario.ts';

export const BUDGET = {
  /** Reference rate of the business tax, share of value added, and of the household tax, share of wages. */
  businessTax: 0.058,
  householdTax: 0.012,
  /** Share of what a rate above the reference yields that goes to all by head (péréquation). */
  equalised: 0.7,
  /** State grant and mandates, kF per inhabitant, per unemployed, per precarious worker. */
  grant: 1,
  mandate: 2.75,
  mandateUnemployed: 9,
  mandatePrecarious: 2.5,
  /** Mandates rise with the log of rent beside the reference; integration relieves those for the unemployed. */
  mandateRent: 0.22,
  mandateRentReference: 0.075,
  integrationRelief: 0.5,
  /** The unemployed pay this much less household tax. */
  unemployedLoss: 0.5,
  /** Interest on debt, yield of reserves. */
  debtService: 0.07,
  reserveYield: 0.03,
  /** Reserves and debt stay within these multiples of revenue. */
  reserveCap: 0.3,
  debtCap: 1.5,
  /** Aid takes at most this share of the free budget. */
  aidShare: 0.5,
  /** Newcomers still to come, allowed for when aid is capped: share of revenue. */
  aidMargin: 0.002,
  /** Years during which a newcomer is aided; longest exemption. */
  aidYears: 4,
  longestExemption: 5,
  /** Years after which an establishment is no newcomer any more to councils that share what newcomers pay. */
  newcomerYears: 12,
} as const;

export const INTEGRATION = {
  /** Spending (kF a person) at half effect; persons: this share of actives, of the flexible ones, and the unemployed. */
  half: 4,
  actives: 0.06,
  flexible: 0.15,
} as const;

/** What each of the State's programmes costs at full strength, kF an inhabitant and year. */
export const FULL_COST: Readonly<Record<StateProgramme, number>> = {
  grants: 0.05,
  strongPoints: 0.05,
  diffusion: 0.04,
  transfer: 0.03,
  lines: 0.06,
};

export const STRONG_POINTS = {
  /** University places that full strength adds a year where information abounded at the start, MF per 1000 actives. */
  places: 0.02,
} as const;

export const GRANTS = {
  /** Eligible where information at the start lies below `poor` (wholly so `poorWidth` lower); taxed above `rich`. */
  poor: 0.62,
  poorWidth: 0.2,
  rich: 0.85,
  richWidth: 0.12,
  /** Grant and levy, kF a job and year: production (but sophisticated), standard offices. */
  production: 9,
  productionLevy: 11,
  office: 2,
  officeLevy: 3,
} as const;

export const DIFFUSION = {
  /** How far full diffusion closes the gap of information to the best, and of telecommunication. */
  information: 0.95,
  telecom: 0.8,
  /** Absorption: this much anywhere, the rest with relative skill (at most 1). */
  absorption: 0.5,
} as const;

export const TRANSFER = {
  /** How far full transfer slows the obsolescence of craft, and of traditional activities. */
  craft: 0.4,
  traditional: 0.3,
} as const;
