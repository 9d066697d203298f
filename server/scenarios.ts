import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseScenario } from '../shared/scenario/parse.ts';
import type { Scenario } from '../shared/scenario/scenario.ts';

/** A scenario beside the document it was parsed from, which goes into the log of each of its matches. */
export interface ScenarioFile {
  readonly document: unknown;
  readonly scenario: Scenario;
}

const isScenario = (name: string): boolean => name.endsWith('.json') && !name.endsWith('.schema.json');

/** Every scenario of a folder, by its id. Throws, naming file and place, for one that is wrong. */
export function loadScenarios(folder: string): ReadonlyMap<string, ScenarioFile> {
  const found = new Map<string, ScenarioFile>();
  for (const name of readdirSync(folder).filter(isScenario).sort()) {
    const path = join(folder, name);
    const document: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const parsed = parseScenario(document);
    if (!parsed.ok) throw new Error(`${path}: ${parsed.error.path}: ${parsed.error.message}`);
    if (found.has(parsed.value.id)) throw new Error(`${path}: another file already has the id ${parsed.value.id}`);
    found.set(parsed.value.id, { document, scenario: parsed.value });
  }
  return found;
}
