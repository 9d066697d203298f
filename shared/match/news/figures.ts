import type { NationFacts, TerritoryFacts } from '../../economy/report.ts';
import { type Cause, FIGURES, type Figure, type FigureNews } from './lines.ts';
import { beside } from './measure.ts';

/** How much each cause pushed a figure, in the figure's own direction. */
type Pushes = readonly (readonly [Cause, number])[];

/** The cause that pushed most the way that the figure went, or the one that is left when none did. */
function causeOf(change: number, pushes: Pushes, otherwise: Cause): Cause {
  const direction = change < 0 ? -1 : 1;
  const [cause, push] = pushes.reduce((best, next) => (direction * next[1] > direction * best[1] ? next : best));
  return direction * push > 0 ? cause : otherwise;
}

/** What each figure's change comes from: rises of these push the figure up. */
function pushesOn(before: TerritoryFacts, after: TerritoryFacts): Readonly<Record<Figure, Pushes>> {
  const jobs = beside(after.jobs, before.jobs);
  const people = beside(after.population, before.population);
  const hardship = (of: TerritoryFacts) => of.unemployment + of.precarious;
  const net = after.netMigration;
  return {
    rent: [
      ['jobs', jobs],
      ['people', people],
    ],
    unemployment: [
      ['jobs', -jobs],
      ['people', people],
    ],
    freeBudget: [
      ['revenue', (after.revenue - before.revenue) / Math.max(1, after.revenue)],
      ['needs', hardship(before) - hardship(after)],
      ['debt', (0.1 * (before.debt - after.debt)) / Math.max(1, after.revenue)],
    ],
    skilledShare: [
      ['skilled', net.technician + net.executive],
      ['unskilled', -(net.lowSkilled + net.craft)],
    ],
  };
}

/** The cause that is left when none of those above explains the change. */
const OTHERWISE: Readonly<Record<Figure, Cause>> = {
  rent: 'incomes',
  unemployment: 'mismatch',
  freeBudget: 'grants',
  skilledShare: 'generations',
};

/** Would both sides of the line read the same, as the pages write them? */
function readsAlike(figure: Figure, before: TerritoryFacts, after: TerritoryFacts): boolean {
  const change = after[figure] - before[figure];
  if (figure === 'rent') return Math.abs(change) < 0.005 * before.rent;
  if (figure === 'freeBudget') return Math.abs(change) < 0.005 * Math.abs(before.freeBudget);
  return Math.round(before[figure] * 1000) === Math.round(after[figure] * 1000);
}

/** How far a figure moved, as a share of the population touched; shares count beside the country's own change. */
function weigh(figure: Figure, before: TerritoryFacts, after: TerritoryFacts, [was, is]: Nations): number {
  if (readsAlike(figure, before, after)) return 0;
  const change = after[figure] - before[figure];
  switch (figure) {
    case 'rent':
      return 0.12 * Math.abs(beside(after.rent, before.rent));
    case 'freeBudget':
      return (0.3 * Math.abs(change)) / Math.max(1, after.revenue);
    case 'unemployment':
      return Math.abs(change - (is.unemployment - was.unemployment));
    case 'skilledShare':
      return Math.abs(change - (is.skilledShare - was.skilledShare));
  }
}

/** The country before and after. */
export type Nations = readonly [was: NationFacts, is: NationFacts];

/** How the figures of a place changed, and why. */
export function figures(before: TerritoryFacts, after: TerritoryFacts, nations: Nations, place: number): FigureNews[] {
  const pushes = pushesOn(before, after);
  return FIGURES.map((figure) => ({
    kind: 'figure',
    figure,
    before: before[figure],
    after: after[figure],
    cause: causeOf(after[figure] - before[figure], pushes[figure], OTHERWISE[figure]),
    place,
    weight: weigh(figure, before, after, nations),
  }));
}
