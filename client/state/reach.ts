/** What an announced project is to one seat: something to bid for, something that comes by itself, or neither. */
import { stationIsFree } from '../../shared/economy/carrot/limits.ts';
import type { Headline } from '../../shared/economy/headlines/announce.ts';
import { mayHaveStop } from '../../shared/economy/headlines/bid.ts';
import type { TerritoryFacts } from '../../shared/economy/report.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

export type Reach = 'open' | 'free' | 'closed';

type Served = Pick<TerritoryFacts, 'station' | 'population'>;

/** Does the State not serve it anyway? */
const pays = ({ population }: Served): boolean => !stationIsFree(population);

/**
 * The lines of which dates are open when a stop is announced: those up to its year, and, where the State has hurried,
 * at least the first one at which a stop can still be had; else there would be no announcement.
 */
function openUntil(
  project: Headline,
  { territories }: Pick<Scenario, 'territories'>,
  facts: readonly Served[],
): number {
  const dates = territories.flatMap(({ lineYear }, i) =>
    lineYear !== null && pays(facts[i]!) && facts[i]!.station === 0 ? [lineYear] : [],
  );
  return Math.max(project.year, Math.min(...dates));
}

/** Only a stop is not everybody's: it wants a line that is open by then, and a place that the State does not serve anyway. */
export function reachOf(
  project: Headline,
  seat: number,
  scenario: Pick<Scenario, 'territories'>,
  facts: readonly Served[],
): Reach {
  if (project.type !== 'stop') return 'open';
  const { lineYear } = scenario.territories[seat]!;
  const here = facts[seat]!;
  const year = openUntil(project, scenario, facts);
  if (!mayHaveStop({ ...project, year }, lineYear, here.station)) return 'closed';
  return pays(here) ? 'open' : 'free';
}
