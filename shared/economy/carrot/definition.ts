/**
 * What each instrument costs, how long it takes, what it asks for afterwards and where it stops: facts with the
 * engine's own figures, which the panel, the page of instruments and `docs/` put into words.
 */
import type { Instrument } from '../../offer/instruments.ts';
import { PROFIT } from '../parameters/firms.ts';
import { TRAINING } from '../parameters/people.ts';
import { EQUIPMENT, IMAGE, STATION, SUPPLIERS, TELECOM } from '../parameters/places.ts';
import { BUDGET, INTEGRATION } from '../parameters/public.ts';
import { yearsToBuild, yearsToFollow, yearsToGraduates, yearsToMass, yearsToWear } from './delay.ts';
import { technopoleUse } from './limits.ts';

/** Who pays, and how much. */
export type Cost =
  /** Tax forgone from everybody: share of value added for one percent of the reference rate. */
  | { readonly kind: 'forgone'; readonly perPoint: number }
  /** Tax forgone from newcomers, in their first years. */
  | { readonly kind: 'exempted'; readonly years: number }
  /** kF a job and year, to every newcomer of the function for so many years. */
  | { readonly kind: 'perJob'; readonly years: number }
  /** A share of the free budget, every year. */
  | { readonly kind: 'share' }
  /** MF a year for so many years; nothing above so many inhabitants. */
  | { readonly kind: 'station'; readonly yearly: number; readonly years: number; readonly freeAbove: number };

/** Years of the same effort until half of what it brings within a match (`delay.ts`). */
export type Delay =
  | { readonly kind: 'atOnce' }
  | { readonly kind: 'built' | 'mass' | 'graduates' | 'followed'; readonly years: number }
  /** Built so fast, and of no use before the nation's network comes, around this year. */
  | { readonly kind: 'network'; readonly years: number; readonly around: number }
  /** Years from the first train to full use. */
  | { readonly kind: 'opened'; readonly years: number };

/** What is asked for afterwards. */
export type Upkeep =
  /** It holds as long as it is offered, and costs as long. */
  | { readonly kind: 'standing' }
  /** Share of what stands that is lost in a year; years until half is. */
  | { readonly kind: 'wear'; readonly rate: number; readonly half: number }
  /** Gone in the year in which nothing is paid. */
  | { readonly kind: 'renewed' }
  /** Share of the distance lost in a year. */
  | { readonly kind: 'fades'; readonly rate: number }
  /** What was learned stays with people, and goes where they go. */
  | { readonly kind: 'carried' }
  /** MF a year, for ever. */
  | { readonly kind: 'yearly'; readonly cost: number };

/** Where it stops. Half points: kF per active, unless said otherwise. */
export type Limit =
  /** This share of what a rate above the reference brings goes to all. */
  | { readonly kind: 'equalised'; readonly share: number }
  /** What a year without tax weighs in a choice, share of a year's tax. */
  | { readonly kind: 'reckoned'; readonly share: number; readonly years: number }
  /** All aids together, share of the free budget. */
  | { readonly kind: 'budget'; readonly share: number }
  /** The stock at which half of the effect is reached. */
  | { readonly kind: 'plenty'; readonly half: number }
  /** MF at which it counts for half, and what it counts for at half of them, for mass goes by its square. */
  | { readonly kind: 'mass'; readonly half: number; readonly early: number }
  /** MF of places at which it counts for half. */
  | { readonly kind: 'places'; readonly half: number }
  /** At most this much beside the nation's network of the moment. */
  | { readonly kind: 'nation'; readonly best: number }
  | { readonly kind: 'line'; readonly freeAbove: number }
  /** Spending of a year at which half of the effect is reached, and the most that it adds (share). */
  | { readonly kind: 'advice'; readonly half: number; readonly most: number }
  /** MF for a place in training; shares of the displaced and of technicians' vacancies that demand takes. */
  | { readonly kind: 'demand'; readonly cost: number; readonly displaced: number; readonly vacancies: number }
  /** kF a person in difficulty at which half of the relief is reached. */
  | { readonly kind: 'relief'; readonly half: number }
  /** How many times the mean spending of all counts against one's own. */
  | { readonly kind: 'rivals'; readonly times: number };

export interface Definition {
  readonly cost: Cost;
  readonly delay: Delay;
  readonly upkeep: Upkeep;
  readonly limit: Limit;
}

const { wear } = EQUIPMENT;
const SHARE: Cost = { kind: 'share' };
const AT_ONCE: Delay = { kind: 'atOnce' };
const STANDING: Upkeep = { kind: 'standing' };
const RENEWED: Upkeep = { kind: 'renewed' };

const aid: Definition = {
  cost: { kind: 'perJob', years: BUDGET.aidYears },
  delay: AT_ONCE,
  upkeep: STANDING,
  limit: { kind: 'budget', share: BUDGET.aidShare },
};

/** What is built, wears, and counts less and less the more of it there is. */
const equipment = (rate: number, limit: Limit, delay?: Delay): Definition => ({
  cost: SHARE,
  delay: delay ?? { kind: 'built', years: yearsToBuild(rate) },
  upkeep: { kind: 'wear', rate, half: yearsToWear(rate) },
  limit,
});

const network = (rate: number): Delay => ({
  kind: 'network',
  years: yearsToBuild(rate),
  around: Math.round(TELECOM.midpoint),
});

const spent = (limit: Limit): Definition => ({ cost: SHARE, delay: AT_ONCE, upkeep: RENEWED, limit });

export const DEFINITION: Readonly<Record<Instrument, Definition>> = {
  taxRate: {
    cost: { kind: 'forgone', perPoint: BUDGET.businessTax / 100 },
    delay: AT_ONCE,
    upkeep: STANDING,
    limit: { kind: 'equalised', share: BUDGET.equalised },
  },
  exemption: {
    cost: { kind: 'exempted', years: BUDGET.longestExemption },
    delay: AT_ONCE,
    upkeep: STANDING,
    limit: { kind: 'reckoned', share: PROFIT.exemptionValue, years: BUDGET.longestExemption },
  },
  aidUpstream: aid,
  aidProduction: aid,
  aidDownstream: aid,
  sites: equipment(wear.sites, { kind: 'plenty', half: EQUIPMENT.sitesHalf }),
  technopole: equipment(
    wear.technopole,
    { kind: 'mass', half: EQUIPMENT.technopoleHalf, early: technopoleUse(EQUIPMENT.technopoleHalf / 2) },
    { kind: 'mass', years: yearsToMass(wear.technopole) },
  ),
  university: equipment(
    wear.university,
    { kind: 'places', half: EQUIPMENT.universityHalf },
    { kind: 'graduates', years: yearsToGraduates(wear.university) },
  ),
  culture: equipment(wear.culture, { kind: 'plenty', half: EQUIPMENT.cultureHalf }),
  telecom: equipment(wear.telecom, { kind: 'nation', best: TELECOM.best }, network(wear.telecom)),
  station: {
    cost: { kind: 'station', yearly: STATION.cost, years: STATION.years, freeAbove: STATION.freeAbove },
    delay: { kind: 'opened', years: STATION.rampUp },
    upkeep: { kind: 'yearly', cost: STATION.upkeep },
    limit: { kind: 'line', freeAbove: STATION.freeAbove },
  },
  services: spent({ kind: 'advice', half: SUPPLIERS.supportHalf, most: SUPPLIERS.support }),
  training: {
    cost: SHARE,
    delay: AT_ONCE,
    upkeep: { kind: 'carried' },
    limit: {
      kind: 'demand',
      cost: TRAINING.cost,
      displaced: TRAINING.ofDisplaced,
      vacancies: TRAINING.ofVacancies,
    },
  },
  social: spent({ kind: 'relief', half: INTEGRATION.half }),
  telework: equipment(wear.telework, { kind: 'plenty', half: EQUIPMENT.teleworkHalf }, network(wear.telework)),
  promotion: {
    cost: SHARE,
    delay: { kind: 'followed', years: yearsToFollow(IMAGE.adjustment) },
    upkeep: { kind: 'fades', rate: IMAGE.adjustment },
    limit: { kind: 'rivals', times: IMAGE.rivals },
  },
};
