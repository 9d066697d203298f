/** The rules of a scenario that tie several fields together. Each finds all its faults. */
import { ACTIVITIES, SKILLS } from '../dimensions.ts';
import { DEFAULT_OFFER } from '../offer/defaults.ts';
import { boundShare, checkOffer, type Offer } from '../offer/offer.ts';
import { issue, type ScenarioIssue } from './faults.ts';
import { contains } from './outline.ts';
import type { ScenarioDocument } from './schema.ts';
import { SUM_TOLERANCE, sumOf } from './shares.ts';

type Check = (document: ScenarioDocument) => readonly ScenarioIssue[];
type TerritoryDocument = ScenarioDocument['territories'][number];

/** Establishments that every territory needs for its mix of activities to mean something. */
const FEWEST_PER_TERRITORY = 5;
/** Two towns within the same square of this side, km, are on the same spot. */
const SPOT = 0.1;

/** A document's offer on top of the usual one. */
export const completeOffer = (territory: TerritoryDocument): Offer => ({ ...DEFAULT_OFFER, ...territory.offer });

/** Reports each territory whose `key` an earlier one has already. */
function twice(
  document: ScenarioDocument,
  key: (territory: TerritoryDocument) => string,
  report: (i: number, first: number) => ScenarioIssue,
): readonly ScenarioIssue[] {
  const seen = new Map<string, number>();
  return document.territories.flatMap((territory, i) => {
    const first = seen.get(key(territory));
    if (first !== undefined) return [report(i, first)];
    seen.set(key(territory), i);
    return [];
  });
}

const uniqueIds: Check = (document) =>
  twice(
    document,
    ({ id }) => id,
    (i, first) => issue('duplicate', ['territories', i, 'id'], `is already the id of territories[${first}]`),
  );

const distinctPlaces: Check = (document) =>
  twice(
    document,
    ({ x, y }) => `${Math.round(x / SPOT)} ${Math.round(y / SPOT)}`,
    (i, first) => issue('samePlace', ['territories', i], `stands on the same spot as territories[${first}]`),
  );

const wholeShares: Check = ({ territories }) =>
  territories.flatMap(({ skills, activities }, i) => {
    const sums = [
      ['skills', sumOf(SKILLS, skills)],
      ['activities', sumOf(ACTIVITIES, activities)],
    ] as const;
    return sums
      .filter(([, sum]) => !(Math.abs(sum - 1) <= SUM_TOLERANCE))
      .map(([field, sum]) => issue('sum', ['territories', i, field], `must sum to 1, not ${sum}`));
  });

const allowedOffers: Check = ({ territories }) =>
  territories.flatMap((territory, i) => {
    const offer = completeOffer(territory);
    const fault = checkOffer(offer);
    if (fault === null) return [];
    const detail = fault === 'overBudget' ? `, ${boundShare(offer)} % of the free budget with its defaults` : '';
    return [issue('offer', ['territories', i, 'offer'], `is no valid offer: ${fault}${detail}`)];
  });

const someSeat: Check = ({ territories }) =>
  territories.some(({ seat }) => seat) ? [] : [issue('noSeat', ['territories'], 'need at least one seat')];

const someHeadquarters: Check = ({ territories }) =>
  territories.some(({ headquarters }) => headquarters > 0)
    ? []
    : [issue('noHeadquarters', ['territories'], 'need at least one with a weight of headquarters above 0')];

const enoughEstablishments: Check = ({ territories, establishments }) => {
  const fewest = FEWEST_PER_TERRITORY * territories.length;
  if (establishments >= fewest) return [];
  return [issue('outOfRange', ['establishments'], `must be at least ${fewest}, not ${establishments}`)];
};

const townsOnLand: Check = ({ territories, outline }) => {
  if (outline === null) return [];
  return territories.flatMap(({ x, y }, i) =>
    contains(outline, [x, y]) ? [] : [issue('outside', ['territories', i], 'lies outside the outline')],
  );
};

const knownTerritories: Check = ({ territories, calendar }) => {
  const ids = new Set(territories.map(({ id }) => id));
  return calendar.flatMap(({ territory }, i) =>
    ids.has(territory)
      ? []
      : [issue('unknownTerritory', ['calendar', i, 'territory'], `names no territory: ${territory}`)],
  );
};

const roomForAll: Check = ({ territories }) =>
  territories.flatMap(({ population, housingLimit }, i) =>
    housingLimit === null || housingLimit > population
      ? []
      : [
          issue(
            'outOfRange',
            ['territories', i, 'housingLimit'],
            `must be above the ${population} inhabitants of the start`,
          ),
        ],
  );

const risingYears: Check = ({ state, elsewhere }) => {
  const all = [
    ...Object.entries(state).map(([key, value]) => [['state', key], value] as const),
    ...Object.entries(elsewhere ?? {}).map(([key, value]) => [['elsewhere', key], value] as const),
  ];
  return all.flatMap(([path, value]) => {
    if (!Array.isArray(value)) return [];
    const at = value.findIndex(([year], i) => i > 0 && year <= value[i - 1]![0]);
    return at < 0 ? [] : [issue('order', [...path, at], 'must lie in a later year than the point before it')];
  });
};

export const CHECKS: readonly Check[] = [
  knownTerritories,
  roomForAll,
  risingYears,
  enoughEstablishments,
  uniqueIds,
  distinctPlaces,
  wholeShares,
  allowedOffers,
  someSeat,
  someHeadquarters,
  townsOnLand,
];
