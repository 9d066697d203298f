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

/** A basin farther than this from every metropolis is isolated, km. */
const ISOLATED = 60;

const distance = (a: Territory, b: Territory): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The metropolis is the first in the file; of several basins at gates, the edge is the one nearest to it. */
export function castOf(scenario: Scenario): Cast {
  const { territories } = scenario;
  const of = (kind: Territory['kind']): number[] =>
    territories.map((_, index) => index).filter((index) => territories[index]!.kind === kind);
  const metropolises = of('metropolis');
  const metropolis = metropolises[0] ?? -1;
  const between = (a: number, b: number): number => distance(territories[a]!, territories[b]!);
  const basins = of('industrialBasin').sort((a, b) => between(a, metropolis) - between(b, metropolis));
  const alone = (basin: number): boolean => metropolises.every((other) => between(basin, other) >= ISOLATED);
  return { metropolis, edge: basins[0]!, isolated: basins.slice(1).filter(alone) };
}
