import { BUDGET } from '../parameters/public.ts';
import type { World } from '../world.ts';

/**
 * What was spent beyond the free budget becomes debt, what was left becomes reserves. Both are bounded: the State takes
 * over what no council could bear, and claims back what it would only hoard. Interest is among the mandates.
 */
export function borrow(world: World, r: number, spent: number): void {
  const { debt, freeBudget, revenue } = world.state;
  const next = debt[r]! + spent - freeBudget[r]!;
  const borne = Math.min(BUDGET.debtCap * revenue[r]!, Math.max(-BUDGET.reserveCap * revenue[r]!, next));
  world.journal.ledger.relief[r]! += next - borne;
  debt[r] = borne;
}
