/** The shipped regions, as the map reads them. */
import { readFileSync } from 'node:fs';
import { type Geography, geographyOf } from '../../../client/landscape/geography/geography.ts';
import { parseScenario } from '../../../shared/scenario/parse.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';

export function scenario(name: string): Scenario {
  const path = new URL(`../../../assets/scenarios/${name}.json`, import.meta.url);
  const parsed = parseScenario(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const geographies = new Map<string, Geography>();

/** Made once a test file: it takes a moment. */
export function geography(name: string): Geography {
  const known = geographies.get(name) ?? geographyOf(scenario(name));
  geographies.set(name, known);
  return known;
}
