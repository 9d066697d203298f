/**
 * What each instrument costs, how long it takes, what it asks for afterwards and where it stops: facts with the
 * engine's own figures, which the panel, the page of instruments and `docs/` put into words. `is` names the rule.
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
  | { readonly is: 'forgone'; readonly perPoint: number }
  /** Tax forgone from newcomers, in their first years. */
  | { readonly is: 'exempted'; readonly years: number }
  /** kF a job and year, to every newcomer of the function for so many years. */
  | { readonly is: 'perJob'; readonly years: number }
  /** A share of the free budget, every year. */
  | { readonly is: 'share' }
  /** MF a year for so many years; nothing above so many inhabitants. */
  | { readonly is: 'station'; readonly yearly: number; readonly years: number; readonly freeAbove: number };

/** Years of the same effort until half of what it brings within a match (`delay.ts`). */
export type Delay =
  | { readonly is: 'atOnce' }
  | { readonly is: 'built' | 'mass' | 'graduates' | 'followed'; readonly years: number }
  /** Built so fast, and of no use before the nation's network comes, around this year. */
  | { readonly is: 'network'; readonly years: number; readonly around: number }
  /** Years from the first train to full use. */
  | { readonly is: 'opened'; readonly years: number };

/** What is asked for afterwards. */
export type Upkeep =
  /** It holds as long as it is offered, and costs as long. */
  | { readonly is: 'standing' }
  /** Share of what stands that is lost in a year; years until half is. */
  | { readonly is: 'wear'; readonly rate: number; readonly half: number }
  /** Gone in the year in which nothing is paid. */
  | { readonly is: 'renewed' }
  /** Share of the distance lost in a year. */
  | { readonly is: 'fades'; readonly rate: number }
  /** What was learned stays with people, and goes where they go. */
  | { readonly is: 'carried' }
  /** MF a year, for ever. */
  | { readonly is: 'yearly'; readonly cost: number };

/** Where it stops. Half points: kF per active, unless said otherwise. */
export type Limit =
  /** This share of what a rate above the reference brings goes to all. */
  | { readonly is: 'equalised'; readonly share: number }
  /** What a year without tax weighs in a choice, share of a year's tax. */
  | { readonly is: 'reckoned'; readonly share: number; readonly years: number }
  /** All aids together, share of the free budget. */
  | { readonly is: 'budget'; readonly share: number }
  /** The stock at which half of the effect is reached. */
  | { readonly is: 'plenty'; readonly half: number }
  /** MF at which it counts for half, and what it counts for at half of them, for mass goes by its square. */
  | { readonly is: 'mass'; readonly half: number; readonly early: number }
  /** MF of places at which it counts for half. */
  | { readonly is: 'places'; readonly half: number }
  /** At most this much beside the nation's network of the moment. */
  | { readonly is: 'nation'; readonly best: number }
  | { readonly is: 'line'; readonly freeAbove: number }
  /** Spending of a year at which half of the effect is reached, and the most that it adds (share). */
  | { readonly is: 'advice'; readonly half: number; readonly most: number }
  /** MF for a place in training; shares of the displaced and of technicians' vacancies that demand takes. */
  | { readonly is: 'demand'; readonly cost: number; readonly displaced: number; readonly vacancies: number }
  /** kF a person in difficulty at which half of the relief is reached. */
  | { readonly is: 'relief'; readonly half: number }
  /** How many times the mean spending of all counts against one's own. */
  | { readonly is: 'rivals'; readonly times: number };

export interface Definition {
  readonly cost: Cost;
  readonly delay: Delay;
  readonly upkeep: Upkeep;
  readonly limit: Limit;
}

const { wear } = EQUIPMENT;
const SHARE: Cost = { is: 'share' };
const AT_ONCE: Delay = { is: 'atOnce' };
const STANDING: Upkeep = { is: 'standing' };
const RENEWED: Upkeep = { is: 'renewed' };

const aid: Definition = {
  cost: { is: 'perJob', years: BUDGET.aidYears },
  delay: AT_ONCE,
  upkeep: STANDING,
  limit: { is: 'budget', share: BUDGET.aidShare },
};

/** What is built, wears, and counts less and less the more of it there is. */
const equipment = (rate: number, limit: Limit, delay?: Delay): Definition => ({
  cost: SHARE,
  delay: delay ?? { is: 'built', years: yearsToBuild(rate) },
  upkeep: { is: 'wear', rate, half: yearsToWear(rate) },
  limit,
});

const network = (rate: number): Delay => ({
  is: 'network',
  years: yearsToBuild(rate),
  around: Math.round(TELECOM.midpoint),
});

const spent = (limit: Limit): Definition => ({ cost: SHARE, delay: AT_ONCE, upkeep: RENEWED, limit });

export const DEFINITION: Readonly<Record<Instrument, Definition>> = {
  taxRate: {
    cost: { is: 'forgone', perPoint: BUDGET.businessTax / 100 },
    delay: AT_ONCE,
    upkeep: STANDING,
    limit: { is: 'equalised', share: BUDGET.equalised },
  },
  exemption: {
    cost: { is: 'exempted', years: BUDGET.longestExemption },
    delay: AT_ONCE,
    upkeep: STANDING,
    limit: { is: 'reckoned', share: PROFIT.exemptionValue, years: BUDGET.longestExemption },
  },
  aidUpstream: aid,
  aidProduction: aid,
  aidDownstream: aid,
  sites: equipment(wear.sites, { is: 'plenty', half: EQUIPMENT.sitesHalf }),
  technopole: equipment(
    wear.technopole,
    { is: 'mass', half: EQUIPMENT.technopoleHalf, early: technopoleUse(EQUIPMENT.technopoleHalf / 2) },
    { is: 'mass', years: yearsToMass(wear.technopole) },
  ),
  university: equipment(
    wear.university,
    { is: 'places', half: EQUIPMENT.universityHalf },
    { is: 'graduates', years: yearsToGraduates(wear.university) },
  ),
  culture: equipment(wear.culture, { is: 'plenty', half: EQUIPMENT.cultureHalf }),
  telecom: equipment(wear.telecom, { is: 'nation', best: TELECOM.best }, network(wear.telecom)),
  station: {
    cost: { is: 'station', yearly: STATION.cost, years: STATION.years, freeAbove: STATION.freeAbove },
    delay: { is: 'opened', years: STATION.rampUp },
    upkeep: { is: 'yearly', cost: STATION.upkeep },
    limit: { is: 'line', freeAbove: STATION.freeAbove },
  },
  services: spent({ is: 'advice', half: SUPPLIERS.supportHalf, most: SUPPLIERS.support }),
  training: {
    cost: SHARE,
    delay: AT_ONCE,
    upkeep: { is: 'carried' },
    limit: {
      is: 'demand',
      cost: TRAINING.cost,
      displaced: TRAINING.ofDisplaced,
      vacancies: TRAINING.ofVacancies,
    },
  },
  social: spent({ is: 'relief', half: INTEGRATION.half }),
  telework: equipment(wear.telework, { is: 'plenty', half: EQUIPMENT.teleworkHalf }, network(wear.telework)),
  promotion: {
    cost: SHARE,
    delay: { is: 'followed', years: yearsToFollow(IMAGE.adjustment) },
    upkeep: { is: 'fades', rate: IMAGE.adjustment },
    limit: { is: 'rivals', times: IMAGE.rivals },
  },
};
