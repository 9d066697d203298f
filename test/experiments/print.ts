/** A report as a table that people can read: for golden tests, experiments and the terminal. */
import type { TerritoryFacts, TurnReport } from '../../shared/economy/report.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const COLUMNS: readonly (readonly [title: string, read: (facts: TerritoryFacts) => string])[] = [
  ['people k', (f) => (f.population / 1000).toFixed(1)],
  ['jobs k', (f) => (f.jobs / 1000).toFixed(1)],
  ['skilled', (f) => f.skilledShare.toFixed(3)],
  ['jobless', (f) => f.unemployment.toFixed(3)],
  ['precar.', (f) => f.precarious.toFixed(3)],
  ['rent', (f) => f.rent.toFixed(3)],
  ['inform.', (f) => f.information.toFixed(2)],
  ['services', (f) => f.services.toFixed(2)],
  ['free MF', (f) => f.freeBudget.toFixed(1)],
  ['debt MF', (f) => f.debt.toFixed(1)],
  ['attract.', (f) => f.attractiveness.toFixed(2)],
  ['establ.', (f) => String(f.establishments)],
];
const WIDTH = 9;
const NAME = 20;

export function printReport(report: TurnReport, scenario: Scenario): string {
  const { nation, indicators } = report;
  const head = `${report.year}  ${report.hash}  θ ${report.regime.toFixed(3)}`;
  const region = [
    `jobless ${nation.unemployment.toFixed(3)}`,
    `skilled ${nation.skilledShare.toFixed(3)}`,
    `Gini ${indicators.gini.toFixed(4)}`,
    `gap ${indicators.gap.toFixed(1)}`,
    `dissimilarity ${indicators.dissimilarity.toFixed(3)}`,
    `left behind ${indicators.leftBehind.toFixed(3)}`,
  ].join('  ');
  const titles = ' '.repeat(NAME) + COLUMNS.map(([title]) => title.padStart(WIDTH)).join('');
  const rows = report.territories.map(
    (facts, i) =>
      scenario.territories[i]!.id.padEnd(NAME) + COLUMNS.map(([, read]) => read(facts).padStart(WIDTH)).join(''),
  );
  return [head, region, titles, ...rows, ''].join('\n');
}
