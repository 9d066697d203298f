import { type Columns, columnsOf } from '../measure.ts';
import type { Mechanism } from '../mechanism.ts';
import { budget } from '../mechanisms/budget.ts';
import { demography } from '../mechanisms/demography.ts';
import { learning } from '../mechanisms/learning.ts';
import { migration, movesOf } from '../mechanisms/migration.ts';
import { PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Year } from '../year.ts';
/**
 * What changes an indicator, in the order in which a year applies them, one after the other: each is the indicator
 * after it less the indicator before it, so that together they are the whole change. Another order would share the
 * change out differently; this one is the engine's own.
 */
export const CHANGES = [
  /** Who came of age, left work, or took a job below their skill. */
  'generations',
  /** What was learnt, forgotten and trained. */
  'learning',
  /** Moves within the region, then the exchange with the rest of the country. */
  'migration',
  'elsewhere',
  /** The year's end: inhabitants are counted, then business tax (equalised), then all other revenue. */
  'population',
  'businessTax',
  'otherRevenue',
] as const;
export type Change = (typeof CHANGES)[number];

/** What the indicators would be measured on after the moves within the region alone. */
function afterMoves(world: World, year: Year): Columns {
  const actives = world.state.actives.slice();
  for (let s = 0; s < PER_SKILL; s++) {
    const { arrivals, departures } = movesOf(world, year, s);
    arrivals.forEach((people, r) => {
      actives[r * PER_SKILL + s]! += people - departures[r]!;
    });
  }
  return columnsOf(world, actives);
}

/** The same with another revenue. */
const withRevenue = (columns: Columns, revenue: readonly number[]): Columns => ({
  ...columns,
  revenue,
  capacity: revenue.map((money, i) => money / columns.population[i]!),
});

/** After the count of inhabitants, then after the new business tax: what was earned otherwise is still the old. */
function throughBudget(world: World, before: Columns, taxBefore: readonly number[]): readonly Columns[] {
  const after = columnsOf(world);
  const other = before.revenue.map((money, i) => money - taxBefore[i]!);
  const tax = taxesOf(world);
  return [
    withRevenue(after, before.revenue),
    withRevenue(
      after,
      tax.map((money, i) => money + other[i]!),
    ),
    after,
  ];
}

const taxesOf = ({ rank, state }: World): number[] => Array.from(rank, (r) => state.businessTax[r]!);

/** Runs a mechanism, and tells what the indicators are measured on after each change that it makes. */
export function watch(
  mechanism: Mechanism,
  world: World,
  year: Year,
  tell: (change: Change, columns: Columns) => void,
): void {
  const before = mechanism === budget ? columnsOf(world) : null;
  const tax = taxesOf(world);
  if (mechanism === migration) tell('migration', afterMoves(world, year));
  mechanism.apply(world, year);
  if (mechanism === demography) tell('generations', columnsOf(world));
  if (mechanism === learning) tell('learning', columnsOf(world));
  if (mechanism === migration) tell('elsewhere', columnsOf(world));
  if (before === null) return;
  const [counted, taxed, after] = throughBudget(world, before, tax);
  tell('population', counted!);
  tell('businessTax', taxed!);
  tell('otherRevenue', after!);
}
