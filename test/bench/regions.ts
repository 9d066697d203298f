/** The regions that are measured, and others of any size between. */
import { existsSync } from 'node:fs';
import { generateScenario } from '../../shared/scenario/generate.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { readScenario, valmarche } from '../experiments/valmarche.ts';

/** Of the matches that are measured, and of the regions that are generated. */
export const SEED = 1974;

export interface Size {
  readonly territories: number;
  readonly establishments: number;
}

/** A region of any size: larger ones are wider, as dense as Valmarche. */
export const regionOf = (size: Size): Scenario => generateScenario({ ...size, seed: SEED });

const FRANCE = 'france-intercommunalites';
const FRANCE_FILE = new URL(`../../assets/scenarios/${FRANCE}.json`, import.meta.url);

/** What is measured, by name; `matches` of them after one to warm up. `null` where the scenario is not there. */
export const MEASURED: readonly { name: string; matches: number; scenario: () => Scenario | null }[] = [
  { name: 'valmarche', matches: 5, scenario: () => ({ ...valmarche(), establishments: 6000 }) },
  { name: 'nord-pas-de-calais-1975', matches: 5, scenario: () => readScenario('nord-pas-de-calais-1975') },
  { name: 'region-300', matches: 3, scenario: () => regionOf({ territories: 300, establishments: 100_000 }) },
  { name: FRANCE, matches: 2, scenario: () => (existsSync(FRANCE_FILE) ? readScenario(FRANCE) : null) },
];
