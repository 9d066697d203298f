/**
 * Why a place? The expected profit of an activity there, taken apart into the terms people argue about.
 * Nothing is stored: the terms are recomputed from the world and sum to the profit that the choice used.
 */
import type { Elsewhere } from '../scenario/scenario.ts';
import { controlCost } from './location/control.ts';
import { accountsElsewhere, profitElsewhere } from './location/elsewhereProfit.ts';
import { profitAbroad, transportAbroad, wageAbroad } from './location/outside.ts';
import { total } from './mechanisms/masses.ts';
import { logFactors, totalOf } from './mechanisms/productivity.ts';
import { carrotTerm, drainTerm, imageTerm, landCost, valueAdded, wageBill } from './mechanisms/profit.ts';
import { FACTORS } from './parameters/activities.ts';
import { PROFIT } from './parameters/firms.ts';
import { BUDGET } from './parameters/public.ts';
import { TERMS, type Term } from './report.ts';
import { PER_ACTIVITY } from './state.ts';
import type { World } from './world.ts';
import type { Year } from './year.ts';

/** kF a job and year. */
export type Terms = Record<Term, number>;

export interface Explanation {
  /** Value added at qualities of 1 less capital: the same everywhere. */
  readonly base: number;
  readonly terms: Readonly<Terms>;
  /** base + Σ terms: profit after control costs. */
  readonly profit: number;
}

const factors = new Float64Array(FACTORS.length);
const CONTROL = TERMS.indexOf('control');
const WAGES = TERMS.indexOf('wages');

/**
 * Terms of one place for an activity, in the order of `TERMS`, all but control; `value` is its value added.
 *
 * The product of qualities is shared out by the logarithmic mean (LMDI; Ang 2004, Energy Policy 32): with
 * productivity G = Π qᵢ^xᵢ, each factor gets V · ln(qᵢ^xᵢ) · (G − 1) / ln G, where V is value added less capital at
 * qualities of 1. These sum to V (G − 1) with nothing left over. The option of a station's district counts as
 * accessibility, the drain of decision jobs by a train as services, the State's grants as carrot.
 */
function termsOf(world: World, year: Year, k: number, r: number, value: number, into: Float64Array): Float64Array {
  const { productivity, districtOption, rentRest, taxRate } = world.state;
  const at = r * PER_ACTIVITY + k;
  const logs = logFactors(world, year, r, k, factors);
  const sum = totalOf(logs);
  const gained = value * PROFIT.margin * (sum === 0 ? 1 : (productivity[at]! - 1) / sum);
  into[0] = logs[0]! * gained;
  into[1] = logs[1]! * gained;
  into[2] = logs[2]! * gained + drainTerm(world, r, k, value);
  into[3] = logs[3]! * gained + districtOption[at]!;
  into[4] = logs[4]! * gained;
  into[5] = logs[5]! * gained;
  into[6] = imageTerm(world, r, k, value);
  into[WAGES] = -wageBill(world, r, k);
  into[8] = -landCost(k, rentRest[r]!);
  into[9] = -BUDGET.businessTax * taxRate[r]! * value * productivity[at]!;
  into[CONTROL] = 0;
  into[11] = carrotTerm(world, year, r, k, value);
  return into;
}

const named = (read: (i: number) => number): Terms =>
  Object.fromEntries(TERMS.map((term, i) => [term, read(i)])) as Terms;

/** A place for an activity with given headquarters (the world's own places). */
export function explain(world: World, year: Year, k: number, r: number, headquarters: number): Explanation {
  const value = valueAdded(k, year);
  const control = controlCost(world, year, k, r, headquarters);
  const terms = termsOf(world, year, k, r, value, new Float64Array(TERMS.length));
  return {
    base: value * PROFIT.margin,
    terms: named((i) => (i === CONTROL ? -control : terms[i]!)),
    profit: world.state.newcomerProfit[r * PER_ACTIVITY + k]! - control,
  };
}

/** The same for one that stands there: nobody holds out a carrot to it. */
export function explainStanding(world: World, year: Year, k: number, r: number, headquarters: number): Explanation {
  const { base, terms } = explain(world, year, k, r, headquarters);
  const control = controlCost(world, year, k, r, headquarters);
  return { base, terms: { ...terms, carrot: 0 }, profit: world.state.profit[r * PER_ACTIVITY + k]! - control };
}

/** The same for abroad. */
export function explainAbroad(year: Year, k: number): Explanation {
  const [value, terms] = [valueAdded(k, year), termsAbroad(year, k)];
  return { base: value * PROFIT.margin, terms: named((i) => terms[i]!), profit: profitAbroad(value, year, k) };
}

/** The same for the rest of the country, where the scenario tells information, services and access in one number. */
export function explainElsewhere(there: Elsewhere, year: Year, k: number): Explanation {
  const accounts = accountsElsewhere(there, year, k);
  const { value, productivity, pay, land } = accounts;
  return {
    base: value * PROFIT.margin,
    terms: {
      ...named(() => 0),
      information: value * PROFIT.margin * (productivity - 1),
      wages: -pay,
      rent: -land,
      tax: -BUDGET.businessTax * value * productivity,
    },
    profit: profitElsewhere(accounts),
  };
}

/** Means over all places, weighted by their room: of the terms but control, and of control. */
function meanTerms(world: World, year: Year, k: number): Float64Array {
  const { room } = world.state;
  const [value, terms] = [valueAdded(k, year), new Float64Array(TERMS.length)];
  const mean = new Float64Array(TERMS.length);
  for (let r = 0; r < world.places.length; r++) {
    termsOf(world, year, k, r, value, terms);
    for (let i = 0; i < TERMS.length; i++) mean[i]! += terms[i]! * room[r]!;
  }
  const all = total(room);
  return mean.map((sum) => sum / all);
}

function meanControl(world: World, year: Year, k: number, headquarters: number): number {
  const { room } = world.state;
  let sum = 0;
  for (let r = 0; r < room.length; r++) sum += controlCost(world, year, k, r, headquarters) * room[r]!;
  return sum / total(room);
}

/** What abroad has instead, where only wages and transport are told apart. */
function termsAbroad(year: Year, k: number): Float64Array {
  const terms = new Float64Array(TERMS.length);
  terms[WAGES] = -wageAbroad(k, year.wageLevel);
  terms[CONTROL] = -transportAbroad(k, year.regime);
  return terms;
}

/** A term that decided, and the advantage (+) or handicap (−) that it was, kF a job and year. */
export interface Reason {
  readonly why: Term;
  readonly weight: number;
}

/**
 * Compares places with the average place, or with abroad; what the comparisons of one activity share is worked out
 * once. `sign` is +1 for the term that speaks most for a place, −1 for that which speaks most against it.
 */
export function explainer(world: World, year: Year) {
  const means = new Map<number, Float64Array>();
  const own = new Float64Array(TERMS.length);
  const mean = (k: number, headquarters: number): Float64Array => {
    const known = means.get(k) ?? meanTerms(world, year, k);
    means.set(k, known);
    known[CONTROL] = -meanControl(world, year, k, headquarters);
    return known;
  };

  return (k: number, r: number, headquarters: number, abroad: boolean, sign: 1 | -1): Reason => {
    const other = abroad ? termsAbroad(year, k) : mean(k, headquarters);
    termsOf(world, year, k, r, valueAdded(k, year), own);
    own[CONTROL] = -controlCost(world, year, k, r, headquarters);
    const gain = own.map((term, i) => term - other[i]!);
    let best = 0;
    for (let i = 1; i < gain.length; i++) if (sign * gain[i]! > sign * gain[best]!) best = i;
    return { why: TERMS[best]!, weight: gain[best]! };
  };
}
