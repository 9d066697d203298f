/**
 * Information, services and suppliers: the externalities of the *combinatoire* (l. 255–266, 284–298). They build up
 * where sophisticated jobs and headquarters are, reach neighbours, and a fast train borrows the hub's (l. 449–466).
 */
import { pow } from '../../maths/log.ts';
import { POOLED } from '../agreements.ts';
import { technopoleUse } from '../carrot/limits.ts';
import { dialled } from '../dials.ts';
import type { Mechanism } from '../mechanism.ts';
import { within } from '../neighbours.ts';
import { INFORMATION, STATION, SUPPLIERS } from '../parameters/places.ts';
import { DIFFUSION } from '../parameters/public.ts';
import { PER_POOLED, PER_SHARE, SHARE } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { sophisticatedJobs } from './learning.ts';
import { type Masses, massesOf, total } from './masses.ts';

const TECHNOPOLE = POOLED.indexOf('technopole');

/** What a place's technopole stands at, its own and that which neighbours open to it, MF. */
const technopoleStock = ({ state }: World, r: number): number =>
  state.stock[r * PER_SHARE + SHARE.technopole]! + state.access[r * PER_POOLED + TECHNOPOLE]!;

/** One number a place. */
export function suppliersWanted(world: World): Float64Array {
  const jobs = sophisticatedJobs(world);
  return jobs.map((_, r) => SUPPLIERS.perSophisticatedJob * within(world.geography.commuting, r, jobs));
}

/** The best-served place that has a station in use, or −1. */
function hubOf(world: World, masses: Masses): number {
  let hub = -1;
  for (let r = 0; r < world.places.length; r++) {
    if (world.state.station[r]! <= 0) continue;
    if (hub < 0 || masses.serviceReach[r]! > masses.serviceReach[hub]!) hub = r;
  }
  return hub;
}

/** What the train to the hub adds to what is within reach: nothing at the hub itself. */
function borrowed(world: World, r: number, hub: number, mass: Float64Array, reach: Float64Array): number {
  if (hub < 0 || hub === r) return 0;
  return Math.max(0, mass[hub]! - reach[r]!) * world.state.station[r]!;
}

/** Quality of information of a mass within reach, lifted towards 1 by the State's diffusion where skills absorb it. */
function informationOf(mass: number, yardstick: number, diffused: number): number {
  const quality = pow((mass + INFORMATION.ubiquitous) / yardstick, INFORMATION.elasticity);
  return quality + Math.max(0, 1 - quality) * diffused;
}

const servicesOf = (mass: number, yardstick: number, support: number): number =>
  pow((mass + SUPPLIERS.ubiquitous) / yardstick, SUPPLIERS.elasticity) * support;

function apply(world: World, year: Year): void {
  const { state } = world;
  const start = world.reference.masses;
  const suppliersNow = suppliersWanted(world);
  for (let r = 0; r < world.places.length; r++) {
    state.technopole[r] = technopoleUse(technopoleStock(world, r));
    const wanted = dialled(world.dials.suppliers, world.reference.suppliers[r]!, suppliersNow[r]!);
    state.suppliers[r]! += SUPPLIERS.adjustment * (wanted - state.suppliers[r]!);
  }
  const masses = massesOf(world);
  const { referenceGrowth } = INFORMATION;
  const informed = INFORMATION.yardstick * pow(total(masses.information) / start.information, referenceGrowth);
  const served = SUPPLIERS.yardstick * pow(total(masses.services) / start.services, referenceGrowth);
  const hub = hubOf(world, masses);
  for (let r = 0; r < world.places.length; r++) {
    const absorbs = DIFFUSION.absorption + (1 - DIFFUSION.absorption) * state.relativeSkill[r]!;
    const diffused = world.dials.diffusion * DIFFUSION.information * year.programmes.diffusion * Math.min(1, absorbs);
    const lent = borrowed(world, r, hub, masses.information, masses.informationReach);
    const inform = (share: number): number =>
      informationOf(masses.informationReach[r]! + share * lent, informed, diffused);
    state.information[r] = inform(STATION.restInformation);
    state.districtInformation[r] = inform(STATION.districtInformation);

    const paid = (state.spending[r * PER_SHARE + SHARE.services]! * 1000) / state.activesAll[r]!;
    const support = 1 + (SUPPLIERS.support * paid) / (paid + SUPPLIERS.supportHalf);
    const lentServices = STATION.servicesShare * borrowed(world, r, hub, masses.services, masses.serviceReach);
    const serve = (share: number): number =>
      servicesOf(masses.serviceReach[r]! + share * lentServices, served, support);
    state.services[r] = serve(STATION.restInformation);
    state.districtServices[r] = serve(STATION.districtInformation);

    const lack = (STATION.drainBelow - state.services[r]!) / STATION.drainWidth;
    // Nobody is drained to where services are no better: not from the hub, nor from a place beside it.
    const better = hub >= 0 && masses.serviceReach[hub]! > masses.serviceReach[r]!;
    state.drain[r] = !better ? 0 : Math.min(1, Math.max(0, lack)) * state.station[r]!;
  }
}

export const externalities: Mechanism = {
  name: 'externalities',
  reads: [
    'activesAll',
    'relativeSkill',
    'basicJobs',
    'serviceJobsAll',
    'controlledJobs',
    'university',
    'station',
    'spending',
    'stock',
    'access',
  ],
  writes: ['technopole', 'suppliers', 'information', 'districtInformation', 'services', 'districtServices', 'drain'],
  apply,
};
