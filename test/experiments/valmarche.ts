/** The fictive region of the experiments, and who is who in it. */
import { readFileSync } from 'node:fs';
import { parseScenario } from '../../shared/scenario/parse.ts';
import type { Scenario, Territory } from '../../shared/scenario/scenario.ts';

const FILES = new URL('../../assets/scenarios/', import.meta.url);

/** A scenario of the house by its file's name. */
export function readScenario(id: string): Scenario {
  const parsed = parseScenario(JSON.parse(readFileSync(new URL(`${id}.json`, FILES), 'utf8')));
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error.path}: ${parsed.error.message}`);
  return parsed.value;
}

export const valmarche = (): Scenario => readScenario('valmarche');

/** Places that the experiments speak of, by index into the scenario's territories. */
export interface Cast {
  readonly metropolis: number;
  /** The industrial basin next to the metropolis, and those far from it. */
  readonly edge: number;
  readonly isolated: readonly number[];
}

const distance = (a: Territory, b: Territory): number => Math.hypot(a.x - b.x, a.y - b.y);

export function castOf(scenario: Scenario): Cast {
  const { territories } = scenario;
  const metropolis = territories.findIndex(({ kind }) => kind === 'metropolis');
  const away = (index: number): number => distance(territories[index]!, territories[metropolis]!);
  const [edge, ...isolated] = territories
    .map((_, index) => index)
    .filter((index) => territories[index]!.kind === 'industrialBasin')
    .sort((a, b) => away(a) - away(b));
  return { metropolis, edge: edge!, isolated };
}
