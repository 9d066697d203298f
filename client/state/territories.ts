/** The territories as rows: everything that the map says, said by a table. */
import type { Fact } from '../../assets/locales/glossary.ts';
import type { TerritoryFacts, TurnReport } from '../../shared/economy/report.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

/** A fact of a territory as a plain number, shares from 0 to 1. */
export const FACT_VALUE: Readonly<Record<Fact, (facts: TerritoryFacts) => number>> = {
  population: (t) => t.population,
  jobs: (t) => t.jobs,
  unemployment: (t) => t.unemployment,
  precarious: (t) => t.precarious,
  skilledShare: (t) => t.skilledShare,
  rent: (t) => t.rent,
  revenue: (t) => t.revenue,
  freeBudget: (t) => t.freeBudget,
  debt: (t) => t.debt,
  attractiveness: (t) => t.attractiveness,
  executives: (t) => t.netMigration.executive,
  lowSkilled: (t) => t.netMigration.lowSkilled,
  information: (t) => t.information,
  services: (t) => t.services,
  accessibility: (t) => t.accessibility,
  telecom: (t) => t.telecom,
  sites: (t) => t.sites,
  amenity: (t) => t.amenity,
  technopole: (t) => t.technopole,
  university: (t) => t.university,
  station: (t) => t.station,
};

/** How a fact is written. */
export type Notation = 'count' | 'share' | 'money' | 'index' | 'score' | 'balance';
export const FACT_NOTATION: Readonly<Record<Fact, Notation>> = {
  population: 'count',
  jobs: 'count',
  unemployment: 'share',
  precarious: 'share',
  skilledShare: 'share',
  rent: 'index',
  revenue: 'money',
  freeBudget: 'money',
  debt: 'money',
  attractiveness: 'score',
  executives: 'balance',
  lowSkilled: 'balance',
  information: 'index',
  services: 'index',
  accessibility: 'index',
  telecom: 'index',
  sites: 'index',
  amenity: 'index',
  technopole: 'score',
  university: 'score',
  station: 'score',
};

/** The columns of the list, the first of them after the name. */
export const COLUMNS = [
  'attractiveness',
  'population',
  'jobs',
  'unemployment',
  'skilledShare',
  'executives',
  'lowSkilled',
  'rent',
  'freeBudget',
] as const satisfies readonly Fact[];
export type Column = (typeof COLUMNS)[number] | 'name';

export interface Order {
  readonly by: Column;
  readonly descending: boolean;
}

/** Another click on a heading turns the order round; a new heading starts from its most telling end. */
export const reorder = (order: Order, by: Column): Order =>
  order.by === by ? { by, descending: !order.descending } : { by, descending: by !== 'name' };

/** Territory indices in the order asked. */
export function sortTerritories(scenario: Scenario, report: TurnReport, { by, descending }: Order): number[] {
  const sign = descending ? -1 : 1;
  const name = (i: number) => scenario.territories[i]!.name;
  const value = (i: number) => (by === 'name' ? 0 : FACT_VALUE[by](report.territories[i]!));
  return scenario.territories
    .map((_, i) => i)
    .sort((a, b) => sign * (value(a) - value(b)) || (by === 'name' ? sign : 1) * name(a).localeCompare(name(b)));
}
