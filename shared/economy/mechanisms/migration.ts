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
import { livingIn, rising, worthOf } from './living.ts';

const MOBILITY = bySkill((skill) => skill.mobility);
const FLEXIBLE_MOBILITY = bySkill((skill) => skill.flexibleMobility);
const SENSITIVITY = bySkill((skill) => skill.sensitivity);
const CRAFT = 1;

/** The same for everybody, when selective mobility is switched off. */
function commonUtility(world: World, year: Year, r: number): number {
  const { wage, unemploymentAll, rent, amenity } = world.state;
  return (
    log(wage[r * PER_SKILL + CRAFT]!) +
    MIGRATION.employment * log(1 - unemploymentAll[r]!) -
    COMMON_MIGRANT.housing * log(rent[r]!) * rising(COMMON_MIGRANT.fordistHousing, year.regime) +
    COMMON_MIGRANT.amenity * amenity[r]!
  );
}

/** Pull of each place on a group, before distance. */
function pulls(world: World, year: Year, s: number): Float64Array {
  const { basicJobsBySkill, serviceJobs } = world.state;
  const common = world.dials.selectiveMobility === 0;
  const sensitivity = common ? COMMON_MIGRANT.sensitivity : SENSITIVITY[s]!;
  return Float64Array.from(world.places, (_, r) => {
    const at = r * PER_SKILL + s;
    const utility = common ? commonUtility(world, year, r) : worthOf(livingIn(world, year, r, s));
    return exp(sensitivity * utility + MIGRATION.jobs * log(basicJobsBySkill[at]! + serviceJobs[at]! + 1));
  });
}

/** People of a group who leave or weigh leaving each place: more where unemployment pushes. */
function movers(world: World, year: Year, s: number): Float64Array {
  const { actives, unemployment } = world.state;
  const common = world.dials.selectiveMobility === 0;
  const mobility = common ? COMMON_MIGRANT.mobility : MOBILITY[s]!;
  const flexible = common ? COMMON_MIGRANT.flexibleMobility : FLEXIBLE_MOBILITY[s]!;
  const rate = mobility * (1 + (flexible - 1) * year.regime);
  return Float64Array.from(world.places, (_, r) => {
    const at = r * PER_SKILL + s;
    return rate * actives[at]! * (1 + MIGRATION.push * (unemployment[at]! - LABOUR.start));
  });
}

/** Movers of each place per unit of pull within reach: what a destination draws is this times its pull and nearness. */
function readiness(world: World, pull: Float64Array, leaving: Float64Array, reach: number): Float64Array {
  const { size, migration } = world.geography;
  return leaving.map((people, from) => {
    let total = 0;
    for (let to = 0; to < size; to++) total += pull[to]! * migration[reach + from * size + to]!;
    return people / total;
  });
}

/** Spreads the movers of one group over all places by pull and nearness, summing up in `net`; for the journal too. */
function moveGroup(world: World, year: Year, s: number, net: Float64Array): void {
  const { arrivals, departures, flows } = world.journal;
  const { size, migration } = world.geography;
  const pull = pulls(world, year, s);
  const leaving = movers(world, year, s);
  const noted = MIGRATION.journalShare * leaving.reduce((sum, people) => sum + people, 0);
  const reach = (world.dials.selectiveMobility === 0 ? CRAFT : s) * size * size;
  const ready = readiness(world, pull, leaving, reach);
  const move = (from: number, to: number): number => {
    const people = ready[from]! * pull[to]! * migration[reach + from * size + to]!;
    net[from * PER_SKILL + s]! -= people;
    net[to * PER_SKILL + s]! += people;
    departures[from * PER_SKILL + s]! += people;
    arrivals[to * PER_SKILL + s]! += people;
    return people;
  };
  for (let a = 0; a < size; a++) {
    for (let b = a + 1; b < size; b++) {
      const people = move(a, b) - move(b, a);
      if (people >= noted) flows.push({ skill: s, from: a, to: b, people });
      else if (-people >= noted) flows.push({ skill: s, from: b, to: a, people: -people });
    }
  }
}

function apply(world: World, year: Year): void {
  const { actives } = world.state;
  const net = new Float64Array(actives.length);
  for (let s = 0; s < PER_SKILL; s++) moveGroup(world, year, s, net);
  for (let i = 0; i < actives.length; i++) actives[i] = Math.max(1, actives[i]! + net[i]!);
}

export const migration: Mechanism = {
  name: 'migration',
  reads: [
    'wage',
    'unemployment',
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
