/** What an activity could earn in the rest of the country: the equations of `profit.ts` on the scenario's series. */
import { SKILLS } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { log } from '../../maths/log.ts';
import type { Elsewhere } from '../../scenario/scenario.ts';
import { valueIn } from '../../scenario/series.ts';
import { regimeScale } from '../mechanisms/productivity.ts';
import { valueAdded } from '../mechanisms/profit.ts';
import { byActivity } from '../parameters/activities.ts';
import { PROFIT } from '../parameters/firms.ts';
import { bySkill } from '../parameters/people.ts';
import { BUDGET } from '../parameters/public.ts';
import type { Year } from '../year.ts';
import { utility } from './utility.ts';

const LAND = byActivity((a) => a.land);
const WORKFORCE = SKILLS.map((skill) => byActivity((a) => a.workforce[skill]));
const WAGE = bySkill((skill) => skill.wage);
/** Elasticity to what the scenario tells in one number: information, services and access. */
const INFORMED = byActivity((a) => a.exponents.information + a.exponents.services + a.exponents.accessibility);

/** What an activity earns and pays there, kF a job. */
export interface Accounts {
  /** Value added at qualities of 1, and what it is multiplied with there. */
  readonly value: number;
  readonly productivity: number;
  readonly pay: number;
  readonly land: number;
}

export function accountsElsewhere(there: Elsewhere, year: Year, k: number): Accounts {
  const product = regimeScale(k, year) * INFORMED[k]! * log(valueIn(there.information, year.calendar));
  const wages = WORKFORCE.reduce((sum, share, s) => sum + share[k]! * WAGE[s]!, 0);
  return {
    value: valueAdded(k, year),
    productivity: exp(product),
    pay: wages * year.wageLevel * valueIn(there.wage, year.calendar),
    land: LAND[k]! * valueIn(there.rent, year.calendar),
  };
}

export const profitElsewhere = ({ value, productivity, pay, land }: Accounts): number =>
  value * (PROFIT.margin - BUDGET.businessTax) * productivity - pay - land;

/** Expected profit there in units of the dispersion of the activity's profits. */
export function utilityElsewhere(there: Elsewhere, year: Year, k: number): number {
  const accounts = accountsElsewhere(there, year, k);
  return utility(profitElsewhere(accounts), k, accounts.value);
}
