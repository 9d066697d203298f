/**
 * Opens a settled world: gives it services, reads its prices and budgets off the start as a year's end would, and
 * keeps the yardsticks. So the first year's offers have money, and the first report has something to say.
 */

import { SKILLS } from '../dimensions.ts';
import type { Elsewhere } from '../scenario/scenario.ts';
import { attachPeople } from './attachment.ts';
import { NO_DECISIONS } from './decisions.ts';
import { dialled } from './dials.ts';
import { utilityElsewhere } from './location/elsewhereProfit.ts';
import { openMarket } from './location/market.ts';
import { meanMargins } from './location/review.ts';
import { weightsTogether } from './location/weights.ts';
import { budget } from './mechanisms/budget.ts';
import { census, countActives, relativeSkills, skilledOf } from './mechanisms/census.ts';
import { universityUse } from './mechanisms/demography.ts';
import { balancePeople, type ElsewhereReference } from './mechanisms/elsewhere.ts';
import { externalities, suppliersWanted } from './mechanisms/externalities.ts';
import { labour } from './mechanisms/labour.ts';
import { sophisticationAround } from './mechanisms/learning.ts';
import { informing, massesOf, serving, total } from './mechanisms/masses.ts';
import { pulls } from './mechanisms/migration.ts';
import { profits } from './mechanisms/profit.ts';
import { qualities, reputation } from './mechanisms/qualities.ts';
import { headroomOf, landDemand, rent } from './mechanisms/rent.ts';
import { residentIncome } from './mechanisms/services.ts';
import { wages } from './mechanisms/wage.ts';
import { LABOUR, SERVICES } from './parameters/people.ts';
import { GRANTS } from './parameters/public.ts';
import { PER_ACTIVITY, PER_SKILL } from './state.ts';
import type { World } from './world.ts';
import { openYear, type Year } from './year.ts';

/** Services employ those that basic jobs leave; where that is too few, more people live here than the shares said. */
function startServices(world: World, r: number): void {
  const { actives, basicJobsBySkill, serviceJobs, serviceJobsAll } = world.state;
  let people = 0;
  for (let s = 0; s < PER_SKILL; s++) people += actives[r * PER_SKILL + s]!;
  for (let s = 0; s < PER_SKILL; s++) {
    const at = r * PER_SKILL + s;
    const basic = basicJobsBySkill[at]!;
    const left = actives[at]! * (1 - LABOUR.startSlack) - basic;
    serviceJobs[at] = Math.max(left, SERVICES.least[s]! * people);
    actives[at] = Math.max(actives[at]!, (basic + serviceJobs[at]!) / (1 - LABOUR.startSlack));
    serviceJobsAll[r]! += serviceJobs[at]!;
  }
}

function keepStart(world: World, r: number): void {
  const { state, reference } = world;
  let people = 0;
  for (let s = 0; s < PER_SKILL; s++) people += state.actives[r * PER_SKILL + s]!;
  reference.activityRate[r] = people / state.population[r]!;
  reference.landDemand[r] = landDemand(world, r);
  reference.headroom[r] = headroomOf(world, r);
  reference.skilled[r] = skilledOf(state.actives, r);
  reference.jobs[r] = state.basicJobsAll[r]! + state.serviceJobsAll[r]!;
  state.university[r] = universityUse(world, r);
  keepChannels(world, r);
}

/** Where the channels of accumulation start: what a dial below 1 holds them to. */
function keepChannels(world: World, r: number): void {
  const { state, reference } = world;
  reference.controlledJobs[r] = state.controlledJobs[r]!;
  reference.informing[r] = informing(world, r);
  reference.serving[r] = serving(world, r);
}

function keepMasses(world: World): void {
  const masses = massesOf(world);
  Object.assign(world.reference.masses, {
    information: total(masses.information),
    services: total(masses.services),
  });
}

const ramp = (value: number): number => Math.min(1, Math.max(0, value));

/** Grants follow low information at the start, not a label; levies its abundance (l. 519–533). */
function keepEligibility(world: World): void {
  const { reference, state, dials } = world;
  const share = (read: (information: number) => number): Float64Array => {
    const own = state.information.map((information) => ramp(read(information)));
    const mean = own.reduce((sum, one, r) => sum + one * state.basicJobsAll[r]!, 0) / total(state.basicJobsAll);
    return own.map((one) => dialled(dials.targeting, mean, one));
  };
  reference.eligible.set(share((information) => (GRANTS.poor - information) / GRANTS.poorWidth));
  reference.levied.set(share((information) => (information - GRANTS.rich) / GRANTS.richWidth));
}

/** Balances the exchange with the rest of the country, of people and of firms. */
function balanceElsewhere(world: World, year: Year, there: Elsewhere): ElsewhereReference {
  const seat = world.places.reduce(
    (best, place, r, all) => (place.headquarters > all[best]!.headquarters ? r : best),
    0,
  );
  const market = openMarket(world, year);
  const activities = Array.from({ length: PER_ACTIVITY }, (_, k) => k);
  return {
    ...balancePeople(
      world,
      year,
      there,
      SKILLS.map((_, s) => pulls(world, year, s)),
    ),
    seat,
    inside: Float64Array.from(activities, (k) => weightsTogether(market, k, seat).inside),
    profit: Float64Array.from(activities, (k) => utilityElsewhere(there, year, k)),
  };
}

export function openWorld(world: World): void {
  const { places, reference, state } = world;
  for (let r = 0; r < places.length; r++) startServices(world, r);
  reference.serviceJobs.set(state.serviceJobs);
  countActives(world);
  reference.relativeSkill.set(relativeSkills(world));
  for (let r = 0; r < places.length; r++) keepStart(world, r);
  state.suppliers.set(suppliersWanted(world));
  reference.suppliers.set(state.suppliers);
  reference.sophisticatedReach.set(sophisticationAround(world));
  keepMasses(world);
  const year = openYear(
    world,
    world.scenario.territories.map((territory) => territory.offer),
    NO_DECISIONS,
  );
  census.apply(world, year);
  for (let r = 0; r < places.length; r++) state.image[r] = reputation(world, r);
  reference.image.set(state.image);
  externalities.apply(world, year);
  keepEligibility(world);
  for (const mechanism of [qualities, rent, wages]) mechanism.apply(world, year);
  for (let r = 0; r < places.length; r++) reference.residentIncome[r] = residentIncome(world, year.wageLevel, r);
  for (const mechanism of [profits, labour, budget]) mechanism.apply(world, year);
  world.margin.set(meanMargins(openMarket(world, year)));
  if (world.scenario.elsewhere !== null) reference.elsewhere = balanceElsewhere(world, year, world.scenario.elsewhere);
  attachPeople(world, year);
}
