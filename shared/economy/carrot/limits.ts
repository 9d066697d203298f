/**
 * Where an instrument stops, written once: the engine pays, trains and builds by these functions, and the panel says
 * with the same ones what an offer will really give. Money in MF of 1980 unless said otherwise.
 */
import type { Func } from '../../dimensions.ts';
import type { Instrument } from '../../offer/instruments.ts';
import { LEARNING, TRAINING } from '../parameters/people.ts';
import { EQUIPMENT, STATION } from '../parameters/places.ts';
import { BUDGET, TRANSFER } from '../parameters/public.ts';

/** The aid that speaks to each function. */
export const AID_OF: Readonly<Record<Func, Instrument>> = {
  upstream: 'aidUpstream',
  production: 'aidProduction',
  downstream: 'aidDownstream',
};

/** What was promised (kF a job and year) to jobs of newcomers, both by function in one order, MF a year. */
export function promisedCost(newcomerJobs: ArrayLike<number>, promised: readonly number[]): number {
  let cost = 0;
  for (let f = 0; f < promised.length; f++) cost += (newcomerJobs[f]! * promised[f]!) / 1000;
  return cost;
}

/**
 * Share of the promised aid that is paid, 0 to 1: together it takes no more than its part of the free budget, with
 * something kept for newcomers still to come.
 */
export function paidShare(cost: number, freeBudget: number, revenue: number): number {
  const most = Math.max(0, freeBudget) * BUDGET.aidShare;
  return cost > 0 ? Math.min(1, most / (cost + BUDGET.aidMargin * revenue)) : Math.min(1, most);
}

/** Share of what the business tax yields that lies beyond the reference rate (1); of this a part goes to all by head. */
export const beyondReference = (rate: number): number => Math.max(0, 1 - 1 / rate);

/** Share of the yield of the business tax that a rate gives up to all. */
export const equalisedShare = (rate: number): number => beyondReference(rate) * BUDGET.equalised;

/** Share of the craft workers whose trade goes out of use in a year, by regime and strength of the State's transfer. */
export const craftLoss = (regime: number, transfer: number): number =>
  (LEARNING.craftLoss + LEARNING.flexibleCraftLoss * regime) * (1 - TRANSFER.craft * transfer);

/** People a year whom local demand can take from training at most: the displaced, workers, technicians' vacancies. */
export const trainingDemand = (displaced: number, workers: number, vacancies: number, actives: number): number =>
  TRAINING.ofDisplaced * displaced +
  TRAINING.ofWorkers * workers +
  TRAINING.ofVacancies * Math.min(vacancies, TRAINING.vacancyCap * actives);

/** Places in training that so much money pays, a year. */
export const trainingPlaces = (money: number): number => money / TRAINING.cost;

/** People really requalified, a year: fewer where demand is small or technicians (unemployment 0 to 1) lack work. */
export function trained(places: number, demand: number, unemployment: number): number {
  const ease = TRAINING.ease - TRAINING.crowding * unemployment;
  return ((places * demand) / (places + demand)) * Math.min(1, Math.max(TRAINING.floor, ease));
}

/** Use of a technopole, 0 to 1, by its stock: squared against its half point, so that it needs mass (l. 425–443). */
export const technopoleUse = (stock: number): number =>
  (stock * stock) / (stock * stock + EQUIPMENT.technopoleHalf * EQUIPMENT.technopoleHalf);

/** Does the State pay for the station of so many inhabitants? */
export const stationIsFree = (population: number): boolean => population >= STATION.freeAbove;

/** What a station costs the place that asked for it, MF in the year after so many years of service. */
export const stationCost = (years: number): number => (years < STATION.years ? STATION.cost : STATION.upkeep);
