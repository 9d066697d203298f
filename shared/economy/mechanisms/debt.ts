import { BUDGET } from '../parameters/public.ts';
import type { World } from '../world.ts';

/** What was spent beyond the free budget becomes debt, what was left becomes reserves; both are bounded. */
export function borrow(world: World, r: number, spent: number): void {
  const { debt, freeBudget, revenue } = world.state;
  const next = debt[r]! * (1 + BUDGET.debtInterest) + spent - freeBudget[r]!;
  debt[r] = Math.min(BUDGET.debtCap * revenue[r]!, Math.max(-BUDGET.reserveCap * revenue[r]!, next));
}
