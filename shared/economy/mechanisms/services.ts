/** Local services: jobs that follow the residents' income, and shift to skill with the regime. */
import type { Mechanism } from '../mechanism.ts';
import { bySkill, SERVICES } from '../parameters/people.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const SHIFT = bySkill((skill) => skill.serviceShift);

/** Wages of those who live here, at the wage level of the start, kF. */
export function residentIncome(world: World, wageLevel: number, r: number): number {
  const { actives, unemployment, wage } = world.state;
  let income = 0;
  for (let s = 0; s < PER_SKILL; s++) {
    const at = r * PER_SKILL + s;
    income += actives[at]! * (1 - SERVICES.unemployedLoss * unemployment[at]!) * wage[at]!;
  }
  return income / wageLevel;
}

function apply(world: World, year: Year): void {
  const { serviceJobs, serviceJobsAll } = world.state;
  const { reference } = world;
  const shift = SHIFT.map((flexible) => 1 + (flexible - 1) * year.regime);
  for (let r = 0; r < world.places.length; r++) {
    const income = residentIncome(world, year.wageLevel, r) / reference.residentIncome[r]!;
    let start = 0;
    let shifted = 0;
    for (let s = 0; s < PER_SKILL; s++) {
      start += reference.serviceJobs[r * PER_SKILL + s]!;
      shifted += reference.serviceJobs[r * PER_SKILL + s]! * shift[s]!;
    }
    const follows = 1 - SERVICES.incomeElasticity + SERVICES.incomeElasticity * income;
    const target = start * follows * (1 + SERVICES.growth * year.index);
    const grown = SERVICES.adjustment * (target - serviceJobsAll[r]!);
    serviceJobsAll[r]! += grown;
    world.journal.ledger.servicesGrown[r]! += grown;
    for (let s = 0; s < PER_SKILL; s++) {
      const at = r * PER_SKILL + s;
      serviceJobs[at] = (serviceJobsAll[r]! * reference.serviceJobs[at]! * shift[s]!) / shifted;
    }
  }
}

export const services: Mechanism = {
  name: 'services',
  reads: ['actives', 'unemployment', 'wage'],
  writes: ['serviceJobs', 'serviceJobsAll', 'journal'],
  apply,
};
