/**
 * Station and rent (l. 449–466). A fast train makes a town dearer although no rent is written in, brings
 * sophisticated jobs and drives standard production out. Where services are poor it also drains jobs of decision to
 * the metropolis; where they are rich it does not. With rents frozen nothing gets dearer.
 */
import { ACTIVITIES, type Activity } from '../../shared/dimensions.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Draw, Experiment } from './experiment.ts';
import type { Facts } from './probe.ts';
import { resultOf } from './result.ts';
import { mean, share } from './statistics.ts';
import { type Circumstances, jobsIn, lately } from './vocabulary.ts';

const TARGET = { rent: 10, share: 0.8 };
/** Years at the end over which both courses are averaged; jobs of decision move more slowly. */
const YEARS = 4;
const DRAIN_YEARS = 8;

const bare: Partial<Offer> = {
  sites: 0,
  technopole: 0,
  university: 0,
  culture: 0,
  telecom: 0,
  services: 0,
  training: 0,
  social: 0,
  telework: 0,
  promotion: 0,
};
const POOR: Partial<Offer> = { ...bare, sites: 50, training: 30, social: 20 };
const RICH: Partial<Offer> = { ...bare, services: 60, sites: 20, training: 20 };

const SOPHISTICATED = ACTIVITIES.filter((activity) => activity.endsWith('Sophisticated'));
const DECISION: readonly Activity[] = ['upstreamStandard', 'upstreamTraditional', 'upstreamSophisticated'];

/** A measure with the station and without it, the town's offer otherwise the same. */
function pair(draw: Draw, town: number, offer: Partial<Offer>, years: number, also: Circumstances = {}) {
  const course = (station: number) => draw.live({ ...also, offers: new Map([[town, { ...offer, station }]]) });
  const [with_, without] = [course(1), course(0)];
  return (read: (facts: Facts) => number): readonly [number, number] => [
    lately(with_, years, town, read),
    lately(without, years, town, read),
  ];
}

const gained = ([now, before]: readonly [number, number]): number => now - before;
const percent = ([now, before]: readonly [number, number]): number => 100 * (now / before - 1);

/** What the station changes in one town. */
function station(draw: Draw, town: number) {
  const usual = pair(draw, town, {}, YEARS);
  const frozen = pair(draw, town, {}, YEARS, { without: ['rentMarket'] });
  const decision = (offer: Partial<Offer>) =>
    gained(pair(draw, town, offer, DRAIN_YEARS)((facts) => jobsIn(facts, DECISION)));
  return {
    rent: percent(usual((facts) => facts.rent)),
    sophisticated: gained(usual((facts) => jobsIn(facts, SOPHISTICATED))),
    standard: gained(usual((facts) => jobsIn(facts, ['productionStandard']))),
    frozenRent: percent(frozen((facts) => facts.rent)),
    frozenStandard: gained(frozen((facts) => jobsIn(facts, ['productionStandard']))),
    drainPoor: decision(POOR),
    drainRich: decision(RICH),
  };
}
type Town = ReturnType<typeof station>;

const SIGNS = {
  rentUp: ({ rent }: Town) => rent >= TARGET.rent,
  sophisticatedUp: ({ sophisticated }: Town) => sophisticated > 0,
  standardDown: ({ standard }: Town) => standard < 0,
  poorDrained: ({ drainPoor }: Town) => drainPoor < 0,
  richNotDrained: ({ drainRich }: Town) => drainRich >= 0,
} as const;
/** Signs that hold in most towns one by one; of towns rich in services it is said that on the mean they do not drain. */
const EVERYWHERE = [SIGNS.rentUp, SIGNS.sophisticatedUp, SIGNS.standardDown, SIGNS.poorDrained];

/** The mean town of a seed. */
const meanOf = (towns: readonly Town[]): Town =>
  Object.fromEntries(
    (Object.keys(towns[0]!) as (keyof Town)[]).map((name) => [name, mean(towns.map((town) => town[name]))]),
  ) as Town;

export const E5: Experiment<readonly Town[]> = {
  id: 'E5',
  needs: ['metropolis', 'lineTown'],
  trial: (draw) => draw.cast.lineTown.slice(0, 2).map((town) => station(draw, town)),
  sum(trials) {
    const towns = trials.flat();
    const seeds = trials.map(meanOf);
    const all = meanOf(towns);
    const shares = Object.entries(SIGNS).map(([name, sign]) => [`${name}Share`, share(towns.map(sign))] as const);
    return resultOf({
      id: 'E5',
      claim: 'Station: rent of a town on the line that has it, percent above the same town without it',
      values: seeds.map(({ rent }) => rent),
      held: seeds.map((seed) => Object.values(SIGNS).every((sign) => sign(seed))),
      target: `rent up >= ${TARGET.rent} %, sophisticated jobs up, standard production down, decision jobs drained where services are poor: each in >= ${100 * TARGET.share} % of towns; where services are rich not drained on the mean`,
      holds: EVERYWHERE.every((sign) => share(towns.map(sign)) >= TARGET.share) && SIGNS.richNotDrained(all),
      threshold: TARGET.rent,
      ablation: {
        without: 'rentMarket',
        values: seeds.map(({ frozenRent }) => frozenRent),
        held: seeds.map(({ frozenRent }) => frozenRent >= TARGET.rent),
      },
      detail: {
        ...Object.fromEntries(shares),
        sophisticated: all.sophisticated,
        standardProduction: all.standard,
        standardProductionRentFrozen: all.frozenStandard,
        decisionJobsPoorServices: all.drainPoor,
        decisionJobsRichServices: all.drainRich,
      },
    });
  },
};
