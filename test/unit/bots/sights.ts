/** What bots see in tests: Valmarche at its start, with whatever a test changes by hand. */
import { Imagination } from '../../../shared/bots/imagination.ts';
import type { BotSight } from '../../../shared/bots/sight.ts';
import type { Headline } from '../../../shared/economy/headlines/announce.ts';
import { HEADLINE_TYPES } from '../../../shared/economy/headlines/catalogue.ts';
import { createWorld, reportOf } from '../../../shared/economy/index.ts';
import type { TerritoryFacts } from '../../../shared/economy/report.ts';
import { worthOf } from '../../../shared/match/score.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { valmarche } from '../../experiments/valmarche.ts';

export const scenario = valmarche();
export const SEATS = [...scenario.territories.keys()];
export const report = reportOf(createWorld(scenario, 3), 0);

/** One project of each type. */
export const projects: Headline[] = HEADLINE_TYPES.map((type, id) => ({ id, type, year: 1990, jobs: 500, firm: 0 }));

interface Changes {
  readonly facts?: Partial<TerritoryFacts>;
  readonly announced?: readonly Headline[];
  /** The seat's own offer in force. */
  readonly own?: Offer | undefined;
  readonly lineYear?: number | null;
}

export function sightOf(
  seat: number,
  { facts = {}, announced = projects, own, lineYear = 1981 }: Changes = {},
): BotSight {
  const offers = scenario.territories.map(({ offer }) => offer);
  const onLine = { ...scenario, territories: scenario.territories.map((place) => ({ ...place, lineYear })) };
  return {
    scenario: onLine,
    seat,
    report: {
      ...report,
      territories: report.territories.map((here, i) => (i === seat ? { ...here, ...facts } : here)),
    },
    standing: own ? offers.with(seat, own) : offers,
    announced,
    imagination: new Imagination(onLine),
    agreements: [],
    worth: worthOf,
  };
}
