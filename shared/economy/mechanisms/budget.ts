/**
 * The public purse (l. 574–606): business tax on value added less exemptions, household tax, the State's grant;
 * mandates that cannot be refused. The free rest is what next year's carrot is made of.
 */

import { functionOf } from '../../dimensions.ts';
import { log } from '../../maths/log.ts';
import { beyondReference } from '../carrot/limits.ts';
import { interventionIn } from '../intervention.ts';
import type { Mechanism } from '../mechanism.ts';
import { SERVICES } from '../parameters/people.ts';
import { BUDGET } from '../parameters/public.ts';
import { PER_ACTIVITY, PER_FUNCTION, PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
import { sharedRevenue } from './agreements.ts';
import { valuesAdded } from './profit.ts';

/** Value added by newcomers who pay no business tax yet, kF by place; counts aided newcomers on the way. */
function countNewcomers(world: World, values: Float64Array): Float64Array {
  const { establishments } = world;
  const { newcomerJobs, exemption, productivity } = world.state;
  const exempt = new Float64Array(world.places.length);
  newcomerJobs.fill(0);
  for (let e = 0; e < establishments.count; e++) {
    const age = establishments.age[e]!;
    if (age >= BUDGET.longestExemption) continue;
    const r = establishments.territory[e]!;
    const k = establishments.activity[e]!;
    const jobs = establishments.jobs[e]!;
    if (age < BUDGET.aidYears) newcomerJobs[r * PER_FUNCTION + functionOf(k)]! += jobs;
    if (age < exemption[r]!) exempt[r]! += jobs * values[k]! * productivity[r * PER_ACTIVITY + k]!;
  }
  return exempt;
}

/** Value added of a place, kF. */
function taxBase(world: World, year: Year, r: number, values: Float64Array): number {
  const { basicJobs, productivity, serviceJobsAll } = world.state;
  let value = serviceJobsAll[r]! * SERVICES.valueAdded * year.wageLevel;
  for (let k = 0; k < PER_ACTIVITY; k++) {
    const at = r * PER_ACTIVITY + k;
    value += basicJobs[at]! * values[k]! * productivity[at]!;
  }
  return value;
}

/** What residents earn and pay household tax on, kF. */
function taxedIncome(world: World, r: number): number {
  const { actives, unemployment, wage } = world.state;
  let income = 0;
  for (let s = 0; s < PER_SKILL; s++) {
    const at = r * PER_SKILL + s;
    income += actives[at]! * (1 - BUDGET.unemployedLoss * unemployment[at]!) * wage[at]!;
  }
  return income;
}

/** Spending that no council can refuse, MF. */
function mandates(world: World, year: Year, r: number, actives: number): number {
  const { population, rent, unemploymentAll, precarious, integration } = world.state;
  const dear = 1 + BUDGET.mandateRent * log(rent[r]! / BUDGET.mandateRentReference);
  const perHead = BUDGET.mandate * population[r]! * dear;
  const unemployed =
    BUDGET.mandateUnemployed * unemploymentAll[r]! * actives * (1 - BUDGET.integrationRelief * integration[r]!);
  const insecure = BUDGET.mandatePrecarious * precarious[r]! * actives;
  return (year.wageLevel * (perHead + unemployed + insecure)) / 1000;
}

/** Interest on debt, or (below 0) the yield of reserves, MF. */
function interest(world: World, r: number): number {
  const debt = world.state.debt[r]!;
  return debt * (debt > 0 ? BUDGET.debtService : BUDGET.reserveYield);
}

/** Inhabitants, and what the business tax yields before equalisation, MF. */
function assess(world: World, year: Year, r: number, values: Float64Array, exempt: number): void {
  const { actives, retired, population, taxRate, businessTax } = world.state;
  let people = 0;
  for (let s = 0; s < PER_SKILL; s++) people += actives[r * PER_SKILL + s]!;
  population[r] = people / world.reference.activityRate[r]! + retired[r]!;
  const base = Math.max(0, taxBase(world, year, r, values) - exempt);
  businessTax[r] = (BUDGET.businessTax * taxRate[r]! * base) / 1000;
}

/** Part of what each rate above the reference yields goes to all, by head: else high rates would cost next to nothing. */
function equalise(world: World): void {
  const { population, taxRate, businessTax } = world.state;
  const { ledger } = world.journal;
  let fund = 0;
  let people = 0;
  businessTax.forEach((tax, r) => {
    const beyond = beyondReference(taxRate[r]!) * tax * BUDGET.equalised;
    businessTax[r] = tax - beyond;
    ledger.businessTax[r]! += tax;
    ledger.equalised[r]! -= beyond;
    fund += beyond;
    people += population[r]!;
  });
  population.forEach((inhabitants, r) => {
    const shared = (fund * inhabitants) / people;
    businessTax[r]! += shared;
    ledger.equalised[r]! += shared;
  });
}

function apply(world: World, year: Year): void {
  const { actives, population, businessTax, revenue, freeBudget } = world.state;
  const { ledger } = world.journal;
  const values = valuesAdded(year);
  const exempt = countNewcomers(world, values);
  for (let r = 0; r < world.places.length; r++) assess(world, year, r, values, exempt[r]!);
  equalise(world);
  const pooled = sharedRevenue(world, year, values);
  for (let r = 0; r < world.places.length; r++) {
    let people = 0;
    for (let s = 0; s < PER_SKILL; s++) people += actives[r * PER_SKILL + s]!;
    const households = (BUDGET.householdTax * taxedIncome(world, r)) / 1000;
    const grant = (BUDGET.grant * year.wageLevel * population[r]!) / 1000;
    const madeGood = interventionIn(year.decisions.intervention, year.calendar, world.order[r]!)?.taxRebate ?? 0;
    revenue[r] = businessTax[r]! + households + grant + pooled[r]! + madeGood;
    const due = mandates(world, year, r, people);
    const service = interest(world, r);
    freeBudget[r] = revenue[r]! - due - service;
    ledger.householdTax[r]! += households;
    ledger.grant[r]! += grant;
    ledger.pooled[r]! += pooled[r]!;
    ledger.madeGood[r]! += madeGood;
    ledger.mandates[r]! += due;
    ledger.interest[r]! += service;
  }
}

export const budget: Mechanism = {
  name: 'budget',
  reads: [
    'establishments',
    'actives',
    'retired',
    'unemployment',
    'unemploymentAll',
    'precarious',
    'integration',
    'wage',
    'rent',
    'basicJobs',
    'serviceJobsAll',
    'productivity',
    'taxRate',
    'exemption',
    'debt',
  ],
  writes: ['newcomerJobs', 'population', 'businessTax', 'revenue', 'freeBudget', 'journal'],
  apply,
};
