/** The regions that are measured, and others of any size between. */
import { existsSync } from 'node:fs';
import type { Scenario, Territory } from '../../shared/scenario/scenario.ts';
import { readScenario, valmarche } from '../experiments/valmarche.ts';

export interface Size {
  readonly territories: number;
  readonly establishments: number;
}

/** Distance at which copies of Valmarche stand apart, km: that of neighbouring regions. */
const APART = [300, 260] as const;

/** As many territories as asked for, as copies of Valmarche side by side: always in whole copies. */
function tiled({ territories, establishments }: Size): Scenario {
  const one = valmarche();
  const copies = Math.max(1, Math.round(territories / one.territories.length));
  const columns = Math.ceil(Math.sqrt(copies));
  const copy = (i: number): Territory[] =>
    one.territories.map((place) => ({
      ...place,
      id: `${place.id}-${i}` as Territory['id'],
      x: place.x + (i % columns) * APART[0],
      y: place.y + Math.trunc(i / columns) * APART[1],
    }));
  return { ...one, establishments, territories: Array.from({ length: copies }, (_, i) => copy(i)).flat() };
}

/** A region of any size, in one place so that another generator is one line. */
export const regionOf = (size: Size): Scenario => tiled(size);

const FRANCE = 'france-intercommunalites';
const FRANCE_FILE = new URL(`../../assets/scenarios/${FRANCE}.json`, import.meta.url);

/** What is measured, by name; `matches` of them after one to warm up. `null` where the scenario is not there. */
export const MEASURED: readonly { name: string; matches: number; scenario: () => Scenario | null }[] = [
  { name: 'valmarche', matches: 5, scenario: () => ({ ...valmarche(), establishments: 6000 }) },
  { name: 'nord-pas-de-calais-1975', matches: 5, scenario: () => readScenario('nord-pas-de-calais-1975') },
  { name: 'region-300', matches: 3, scenario: () => regionOf({ territories: 300, establishments: 100_000 }) },
  { name: FRANCE, matches: 2, scenario: () => (existsSync(FRANCE_FILE) ? readScenario(FRANCE) : null) },
];
