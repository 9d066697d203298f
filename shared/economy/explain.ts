/**
 * Why a place? The expected profit of an activity there, taken apart into the terms people argue about.
 * Nothing is stored: the terms are recomputed from the world and sum to the profit that the choice used.
 */
import { controlCost } from './location/control.ts';
import { transportAbroad, wageAbroad } from './location/outside.ts';
import { logFactors } from './mechanisms/productivity.ts';
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
  /** base + Σ terms: profit as a newcomer, after control costs. */
  readonly profit: number;
}

const factors = new Float64Array(FACTORS.length);

/**
 * Terms of one place for an activity with given headquarters (the world's own places).
 *
 * The product of qualities is shared out by the logarithmic mean (LMDI; Ang 2004, Energy Policy 32): with
 * productivity G = Π qᵢ^xᵢ, each factor gets V · ln(qᵢ^xᵢ) · (G − 1) / ln G, where V is value added less capital at
 * qualities of 1. These sum to V (G − 1) with nothing left over. The option of a station's district counts as
 * accessibility, the drain of decision jobs by a train as services, the State's grants as carrot.
 */
export function explain(world: World, year: Year, k: number, r: number, headquarters: number): Explanation {
  const { productivity, districtOption, rentRest, taxRate, newcomerProfit } = world.state;
  const value = valueAdded(k, year);
  const at = r * PER_ACTIVITY + k;
  const logs = logFactors(world, year, r, k, factors);
  const sum = logs.reduce((total, term) => total + term, 0);
  const gained = value * PROFIT.margin * (sum === 0 ? 1 : (productivity[at]! - 1) / sum);
  const [skillPool, information, services, accessibility, telecom, sites] = logs;
  const control = controlCost(world, year, k, r, headquarters);
  const terms: Terms = {
    skillPool: skillPool! * gained,
    information: information! * gained,
    services: services! * gained + drainTerm(world, r, k, value),
    accessibility: accessibility! * gained + districtOption[at]!,
    telecom: telecom! * gained,
    sites: sites! * gained,
    image: imageTerm(world, r, k, value),
    wages: -wageBill(world, r, k),
    rent: -landCost(k, rentRest[r]!),
    tax: -BUDGET.businessTax * taxRate[r]! * value * productivity[at]!,
    control: -control,
    carrot: carrotTerm(world, year, r, k, value),
  };
  return { base: value * PROFIT.margin, terms, profit: newcomerProfit[at]! - control };
}

/** The same terms for abroad, where only wages and transport are told apart. */
function explainAbroad(year: Year, k: number): Terms {
  const terms = Object.fromEntries(TERMS.map((term) => [term, 0])) as Terms;
  terms.wages = -wageAbroad(k, year.wageLevel);
  terms.control = -transportAbroad(k, year.regime);
  return terms;
}

/** Mean of the terms over all places, weighted by their room. */
function meanTerms(world: World, year: Year, k: number, headquarters: number): Terms {
  const { room } = world.state;
  const mean = Object.fromEntries(TERMS.map((term) => [term, 0])) as Terms;
  const all = room.reduce((sum, jobs) => sum + jobs, 0);
  for (let r = 0; r < world.places.length; r++) {
    const { terms } = explain(world, year, k, r, headquarters);
    for (const term of TERMS) mean[term] += (terms[term] * room[r]!) / all;
  }
  return mean;
}

/** Compares places with the average place, once for each activity and headquarters asked about. */
export function explainer(world: World, year: Year) {
  const means = new Map<number, Terms>();
  const mean = (k: number, headquarters: number): Terms => {
    const key = headquarters * PER_ACTIVITY + k;
    const known = means.get(key) ?? meanTerms(world, year, k, headquarters);
    means.set(key, known);
    return known;
  };

  /** Advantages (+) and handicaps (−) of a place beside the average one, or beside abroad. */
  function beside(k: number, r: number, headquarters: number, abroad: boolean): Terms {
    const other = abroad ? explainAbroad(year, k) : mean(k, headquarters);
    const { terms } = explain(world, year, k, r, headquarters);
    return Object.fromEntries(TERMS.map((term) => [term, terms[term] - other[term]])) as Terms;
  }

  /** The term that speaks most for (`sign` +1) or against (−1) a place. */
  function decisive(terms: Terms, sign: 1 | -1): Term {
    let best: Term = TERMS[0];
    for (const term of TERMS) if (sign * terms[term] > sign * terms[best]) best = term;
    return best;
  }
  return { beside, decisive };
}
