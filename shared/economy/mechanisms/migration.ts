/**
 * Selective migration (l. 34–44, 369–395, 462–465): each skill group moves at its own rate and weighs wages, chances
 * of a job, rent, amenity, careers and distance in its own way. Nothing says that some places attract the skilled
 * and repel the others: the two pumps come out of jobs, wages and rents. In France money costs of moving are alike,
 * so three times heavier beside a worker's income (Schmutz, Sidibé & Vidal-Naquet 2021).
 */
import { exp } from '../../maths/exp.ts';
import { log } from '../../maths/log.ts';
import type { Mechanism } from '../mechanism.ts';
import { bySkill, COMMON_MIGRANT, LABOUR, MIGRATION } from '../parameters/people.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { type Exchange, exchange } from './elsewhere.ts';
import { largeFlows, type Moves, spread } from './gravity.ts';
import { type Living, livingIn, NO_LIVING, rising, worthOf } from './living.ts';

const MOBILITY = bySkill((skill) => skill.mobility);
const FLEXIBLE_MOBILITY = bySkill((skill) => skill.flexibleMobility);
const SENSITIVITY = bySkill((skill) => skill.sensitivity);
const CRAFT = 1;

/** When selective mobility is switched off, everybody moves alike. */
const allAlike = (world: World): boolean => world.dials.selectiveMobility === 0;

/** The same for everybody. */
function commonLiving(world: World, year: Year, r: number): Living {
  const { wage, unemploymentAll, rent, amenity } = world.state;
  return {
    ...NO_LIVING,
    wages: log(wage[r * PER_SKILL + CRAFT]!),
    employment: MIGRATION.employment * log(1 - unemploymentAll[r]!),
    housing: -COMMON_MIGRANT.housing * log(rent[r]!) * rising(COMMON_MIGRANT.fordistHousing, year.regime),
    amenity: COMMON_MIGRANT.amenity * amenity[r]!,
  };
}

/** What a group weighs of living in a place, and how much it minds (per unit of ln wage). */
export const livingOf = (world: World, year: Year, r: number, s: number): Living =>
  allAlike(world) ? commonLiving(world, year, r) : livingIn(world, year, r, s);
export const sensitivityOf = (world: World, s: number): number =>
  allAlike(world) ? COMMON_MIGRANT.sensitivity : SENSITIVITY[s]!;

/** ln of the weight of a place's market: the jobs that there are for a group. */
export function marketSize({ state }: World, r: number, s: number): number {
  const at = r * PER_SKILL + s;
  return MIGRATION.jobs * log(state.basicJobsBySkill[at]! + state.serviceJobs[at]! + 1);
}

/** Pull of each place on a group, before distance. */
export function pulls(world: World, year: Year, s: number): Float64Array {
  const sensitivity = sensitivityOf(world, s);
  return world.state.activesAll.map((_, r) =>
    exp(sensitivity * worthOf(livingOf(world, year, r, s)) + marketSize(world, r, s)),
  );
}

/** People of a group who leave or weigh leaving each place: more where unemployment pushes, but never the last one. */
function movers(world: World, year: Year, s: number): Float64Array {
  const { actives, unemployment } = world.state;
  const common = allAlike(world);
  const mobility = common ? COMMON_MIGRANT.mobility : MOBILITY[s]!;
  const flexible = common ? COMMON_MIGRANT.flexibleMobility : FLEXIBLE_MOBILITY[s]!;
  const rate = mobility * (1 + (flexible - 1) * year.regime);
  return world.state.activesAll.map((_, r) => {
    const at = r * PER_SKILL + s;
    const wanted = rate * actives[at]! * (1 + MIGRATION.push * (unemployment[at]! - LABOUR.start));
    return Math.max(0, Math.min(wanted, actives[at]! - 1));
  });
}

/** The group whose reach these people have: all move alike when selective mobility is switched off. */
export const behaviourOf = (world: World, s: number): number => (allAlike(world) ? CRAFT : s);

/** The exchange with the rest of the country: nobody leaves twice, and never the last one. */
function exchangeOf(world: World, year: Year, s: number, pull: Float64Array, departures: Float64Array): Exchange {
  const { elsewhere } = world.scenario;
  if (elsewhere === null) return { coming: new Float64Array(pull.length), going: new Float64Array(pull.length) };
  const { coming, going } = exchange(world, year, elsewhere, s, pull);
  const stay = (r: number): number => Math.max(0, world.state.actives[r * PER_SKILL + s]! - departures[r]! - 1);
  return { coming, going: going.map((people, r) => Math.min(people, stay(r))) };
}

/** Who of a group moves in a year, within the region and in exchange with the rest of the country. */
export interface GroupMoves extends Moves, Exchange {
  readonly pull: Float64Array;
  /** Those who leave or weigh leaving. */
  readonly leaving: Float64Array;
}

export function movesOf(world: World, year: Year, s: number): GroupMoves {
  const pull = pulls(world, year, s);
  const leaving = movers(world, year, s);
  const moves = spread(world.geography, behaviourOf(world, s), pull, leaving);
  return { pull, leaving, ...moves, ...exchangeOf(world, year, s, pull, moves.departures) };
}

/** Moves one group; for the journal too. */
function moveGroup(world: World, year: Year, s: number): void {
  const { state, journal, geography } = world;
  const { ledger } = journal;
  const { pull, leaving, arrivals, departures, ready, coming, going } = movesOf(world, year, s);
  for (let r = 0; r < geography.size; r++) {
    const at = r * PER_SKILL + s;
    ledger.arrived[r]! += arrivals[r]!;
    ledger.departed[r]! += departures[r]!;
    ledger.cameFromElsewhere[r]! += coming[r]!;
    ledger.leftForElsewhere[r]! += going[r]!;
    arrivals[r]! += coming[r]!;
    departures[r]! += going[r]!;
    state.actives[at] = state.actives[at]! - departures[r]! + arrivals[r]!;
    journal.departures[at]! += departures[r]!;
    journal.arrivals[at]! += arrivals[r]!;
  }
  const noted = MIGRATION.journalShare * leaving.reduce((sum, people) => sum + people, 0);
  largeFlows(geography, behaviourOf(world, s), pull, ready, noted, (from, to, people) =>
    journal.flows.push({ skill: s, from, to, people }),
  );
}

function apply(world: World, year: Year): void {
  for (let s = 0; s < PER_SKILL; s++) moveGroup(world, year, s);
}

export const migration: Mechanism = {
  name: 'migration',
  reads: [
    'wage',
    'unemployment',
    'actives',
    'unemploymentAll',
    'rent',
    'headroom',
    'amenity',
    'relativeSkill',
    'image',
    'station',
    'information',
    'basicJobsBySkill',
    'serviceJobs',
  ],
  writes: ['actives', 'journal'],
  apply,
};
