import type { TurnReport } from '../../../shared/economy/report.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { sortTerritories } from '../../state/territories.ts';

interface Props {
  readonly report: TurnReport;
  readonly scenario: Scenario;
  readonly own: number | null;
}

/** Three lines about the start, told as news are: a line, and what it means. */
export function StartLines({ report, scenario, own }: Props) {
  const { start } = words().news;
  const { indicator } = words();
  const order = sortTerritories(scenario, report, { by: 'attractiveness', descending: true });
  const name = (territory: number) => scenario.territories[territory]!.name;
  const ends = [name(order[0]!), name(order.at(-1)!)] as const;
  const { nation, indicators, territories } = report;
  const facts = own === null ? undefined : territories[own];
  const lines: readonly (readonly [string, string])[] =
    own === null || !facts
      ? [
          [start.ends(...ends), start.endsWhy],
          [start.country(nation.jobs, nation.unemployment), start.countryWhy],
          [start.gap(indicators.gap), indicator.gap.is],
        ]
      : [
          [start.rank(name(own), order.indexOf(own) + 1, order.length), start.ends(...ends)],
          [start.unemployment(name(own), facts.unemployment, nation.unemployment), start.unemploymentWhy],
          [start.skilled(name(own), facts.skilledShare, nation.skilledShare), start.skilledWhy],
        ];
  return (
    <ol class="news-lines">
      {lines.map(([headline, why]) => (
        <li key={headline}>
          <p class="headline">{headline}</p>
          <p class="why">{why}</p>
        </li>
      ))}
    </ol>
  );
}
