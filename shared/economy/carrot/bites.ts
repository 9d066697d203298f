/**
 * Which limits bite at a seat now, from what everybody may know of it and by the functions with which the engine pays,
 * trains and builds. For the first year of the turn that is being composed; later ones may differ a little.
 */
import { FUNCTIONS } from '../../dimensions.ts';
import type { Instrument } from '../../offer/instruments.ts';
import type { Offer } from '../../offer/offer.ts';
import { EQUIPMENT } from '../parameters/places.ts';
import type { TerritoryFacts } from '../report.ts';
import {
  AID_OF,
  equalisedShare,
  paidShare,
  promisedCost,
  stationIsFree,
  technopoleUse,
  trained,
  trainingPlaces,
} from './limits.ts';

/** A seat as an instrument meets it. */
export interface Here {
  readonly facts: TerritoryFacts;
  /** Year in which the State's fast line is to come, or `null`. */
  readonly lineYear: number | null;
  /** The calendar year that comes. */
  readonly year: number;
}

export type Bite =
  /** Promised and really paid, kF a job and year. */
  | { readonly is: 'aid'; readonly promised: number; readonly paid: number }
  /** Share of the places in training that stay empty, 0 to 1. */
  | { readonly is: 'training'; readonly empty: number }
  /** Use that the technopole tends to at this effort, 0 to 1. */
  | { readonly is: 'mass'; readonly use: number }
  /** Share of the yield of the business tax that goes to all, 0 to 1. */
  | { readonly is: 'equalised'; readonly share: number }
  | { readonly is: 'noLine' }
  | { readonly is: 'lineComes'; readonly year: number }
  /** It comes with the line, by itself: nobody need ask for it. */
  | { readonly is: 'free'; readonly year: number }
  /** It was asked for, and a stop must be won. */
  | { readonly is: 'stop' };

/** Less than that is not worth a line: of kF promised, of places in training. */
const TELL = { aid: 0.05, training: 0.4 } as const;
/** A technopole that tends to less than this use has no mass. */
const NO_MASS = 0.1;

const promisedIn = (offer: Offer): number[] => FUNCTIONS.map((name) => offer[AID_OF[name]]);
const newcomersIn = (facts: TerritoryFacts): number[] => FUNCTIONS.map((name) => facts.newcomerJobs[name]);

/** What the aids of an offer cost this year, and the share of what they promise that the budget bears. */
export function aidOf(facts: TerritoryFacts, offer: Offer): { readonly cost: number; readonly paid: number } {
  const promised = promisedCost(newcomersIn(facts), promisedIn(offer));
  const paid = paidShare(promised, facts.freeBudget, facts.revenue);
  return { cost: promised * paid, paid };
}

/** What one aid costs this year with the newcomers of its function who are there, MF; `null` where it is none. */
export function costOfAid(instrument: Instrument, facts: TerritoryFacts, offer: Offer): number | null {
  const name = FUNCTIONS.find((one) => AID_OF[one] === instrument);
  if (name === undefined || offer[instrument] === 0) return null;
  return promisedCost([facts.newcomerJobs[name]], [offer[instrument]]) * aidOf(facts, offer).paid;
}

/** What an offer has for a share, MF a year: shares come after the aids. */
const moneyFor = (instrument: Instrument, { facts }: Here, offer: Offer): number =>
  (Math.max(0, facts.freeBudget - aidOf(facts, offer).cost) * offer[instrument]) / 100;

function aidBite(instrument: Instrument, { facts }: Here, offer: Offer): Bite | null {
  const promised = offer[instrument];
  const paid = promised * aidOf(facts, offer).paid;
  return promised - paid > TELL.aid ? { is: 'aid', promised, paid } : null;
}

function trainingBite(here: Here, offer: Offer): Bite | null {
  const places = trainingPlaces(moneyFor('training', here, offer));
  if (places <= 0) return null;
  const { trainingDemand, unemploymentBySkill } = here.facts;
  const empty = 1 - trained(places, trainingDemand, unemploymentBySkill.technician) / places;
  return empty >= TELL.training ? { is: 'training', empty } : null;
}

/** Spending and wear balance at a stock: what the effort tends to. */
function massBite(here: Here, offer: Offer): Bite | null {
  const money = moneyFor('technopole', here, offer);
  const use = technopoleUse(money / EQUIPMENT.wear.technopole);
  return money > 0 && use < NO_MASS && here.facts.technopole < NO_MASS ? { is: 'mass', use } : null;
}

function stationBite({ facts, lineYear, year }: Here, offer: Offer): Bite | null {
  if (facts.station > 0) return null;
  if (lineYear === null) return { is: 'noLine' };
  if (stationIsFree(facts.population)) return { is: 'free', year: lineYear };
  if (lineYear > year) return { is: 'lineComes', year: lineYear };
  return offer.station === 1 ? { is: 'stop' } : null;
}

/** The limit that bites on an instrument of this offer at this seat, or `null`. */
export function biteOf(instrument: Instrument, here: Here, offer: Offer): Bite | null {
  switch (instrument) {
    case 'taxRate': {
      const share = equalisedShare(offer.taxRate / 100);
      return share > 0 ? { is: 'equalised', share } : null;
    }
    case 'aidUpstream':
    case 'aidProduction':
    case 'aidDownstream':
      return aidBite(instrument, here, offer);
    case 'technopole':
      return massBite(here, offer);
    case 'station':
      return stationBite(here, offer);
    case 'training':
      return trainingBite(here, offer);
    default:
      return null;
  }
}
