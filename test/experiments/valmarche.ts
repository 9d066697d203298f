/** The scenarios of the house, and the fictive region of the experiments among them. */
import { readFileSync } from 'node:fs';
import { parseScenario } from '../../shared/scenario/parse.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

const FILES = new URL('../../assets/scenarios/', import.meta.url);

/** A scenario of the house by its file's name. */
export function readScenario(id: string): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(`${id}.json`, FILES), 'utf8')));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

export const valmarche = (): Scenario => readScenario('valmarche');
