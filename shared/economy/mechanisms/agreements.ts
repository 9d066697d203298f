/**
 * Pacts at work (l. 588–606): partners build one equipment where each alone would build none, share what newcomers
 * pay, or pay for a broken word. Money only changes hands: what one pays, another gets or an equipment is worth.
 */
import { type Agreement, POOLED, type SharedEquipment, type SharedRevenue } from '../agreements.ts';
import type { Neighbours } from '../neighbours.ts';
import { EQUIPMENT } from '../parameters/places.ts';
import { BUDGET } from '../parameters/public.ts';
import { PER_ACTIVITY, PER_POOLED, PER_SHARE, SHARE } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';

const isEquipment = (agreement: Agreement): agreement is SharedEquipment => agreement.type === 'equipment';
const isRevenue = (agreement: Agreement): agreement is SharedRevenue => agreement.type === 'revenue';

/** The world's places of some territories, in the world's own order: sums do not depend on who signed first. */
const placesOf = ({ rank }: World, seats: readonly number[]): number[] =>
  seats.map((index) => rank[index]!).sort((a, b) => a - b);

/** `percent` of what the council of a place has free, MF; nothing of a deficit. */
const partOf = ({ state }: World, r: number, percent: number): number =>
  (Math.max(0, state.freeBudget[r]!) * percent) / 100;

/** What every place owes (+) or is owed (−) this year for pacts, MF: what it puts into equipment, and dues. */
export function owedByPacts(world: World, year: Year): Float64Array {
  const owed = new Float64Array(world.places.length);
  const { ledger } = world.journal;
  const pay = (account: 'joint' | 'dues', r: number, amount: number): void => {
    owed[r]! += amount;
    ledger[account][r]! += amount;
  };
  for (const agreement of year.decisions.agreements) {
    if (agreement.type === 'equipment') {
      for (const r of placesOf(world, agreement.seats)) pay('joint', r, partOf(world, r, agreement.percent));
    } else if (agreement.type === 'dues') {
      const from = world.rank[agreement.from]!;
      const due = partOf(world, from, agreement.percent);
      pay('dues', from, due);
      for (const r of placesOf(world, agreement.to)) pay('dues', r, -due / agreement.to.length);
    }
  }
  return owed;
}

/** Weight with which what stands at `host` serves `r`: as information reaches, 0 out of reach. */
function reach({ start, place, weight }: Neighbours, r: number, host: number): number {
  for (let i = start[r]!; i < start[r + 1]!; i++) if (place[i] === host) return weight[i]!;
  return 0;
}

/** Wears and builds what stands together, and says whom it serves. To be called while the free budget is last year's. */
export function buildTogether(world: World, year: Year): void {
  const { joint, access, stock } = world.state;
  const shared = year.decisions.agreements.filter(isEquipment);
  for (let at = 0; at < joint.length; at++) joint[at]! *= 1 - EQUIPMENT.wear[POOLED[at % PER_POOLED]!];
  for (const { seats, equipment, host, percent } of shared) {
    const at = world.rank[host]!;
    const paid = placesOf(world, seats).reduce((sum, r) => sum + partOf(world, r, percent), 0);
    joint[at * PER_POOLED + POOLED.indexOf(equipment)]! += paid;
    stock[at * PER_SHARE + SHARE[equipment]]! += paid;
  }
  access.fill(0);
  for (const agreement of shared) open(world, agreement);
}

/** Partners use what stands at the host's, less so the farther away. */
function open(world: World, { seats, equipment, host }: SharedEquipment): void {
  const { joint, access } = world.state;
  const column = POOLED.indexOf(equipment);
  const at = world.rank[host]!;
  for (const r of placesOf(world, seats)) {
    if (r === at) continue;
    access[r * PER_POOLED + column]! += reach(world.geography.spillOver, r, at) * joint[at * PER_POOLED + column]!;
  }
}

/** Business tax of those who came within the last years and pay already, MF. `values`: value added by activity, kF. */
function newcomersTax(world: World, values: Float64Array): Float64Array {
  const { establishments } = world;
  const { exemption, productivity, taxRate } = world.state;
  const tax = new Float64Array(world.places.length);
  for (let e = 0; e < establishments.count; e++) {
    const [r, k, age] = [establishments.territory[e]!, establishments.activity[e]!, establishments.age[e]!];
    if (age >= BUDGET.newcomerYears || age < exemption[r]!) continue;
    const value = establishments.jobs[e]! * values[k]! * productivity[r * PER_ACTIVITY + k]!;
    tax[r]! += (BUDGET.businessTax * taxRate[r]! * value) / 1000;
  }
  return tax;
}

/** What every place gets (+) from or gives (−) to the purses of shared revenue, MF. */
export function sharedRevenue(world: World, year: Year, values: Float64Array): Float64Array {
  const { population } = world.state;
  const gained = new Float64Array(world.places.length);
  const purses = year.decisions.agreements.filter(isRevenue);
  if (purses.length === 0) return gained;
  const tax = newcomersTax(world, values);
  for (const { seats, percent } of purses) {
    const places = placesOf(world, seats);
    const people = places.reduce((sum, r) => sum + population[r]!, 0);
    const purse = places.reduce((sum, r) => sum + (tax[r]! * percent) / 100, 0);
    for (const r of places) gained[r]! += (purse * population[r]!) / people - (tax[r]! * percent) / 100;
  }
  return gained;
}
