import { readFileSync } from 'node:fs';
import type { ScenarioInput } from '../../../shared/scenario/schema.ts';

export const SCENARIO_FILES = ['valmarche', 'nord-pas-de-calais-1975'] as const;

/** A fresh copy of a shipped scenario file, unparsed. */
export function scenarioFile(name: (typeof SCENARIO_FILES)[number]): ScenarioInput {
  return JSON.parse(readFileSync(new URL(`../../../assets/scenarios/${name}.json`, import.meta.url), 'utf8'));
}
