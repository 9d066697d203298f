/** What is wrong with the numbers of a world: not finite, negative where that means nothing, or beyond a whole. */
import { ACTIVITIES, SKILLS } from '../../../../shared/dimensions.ts';
import { explainLiving, explainPlaces, reportOf, type World } from '../../../../shared/economy/index.ts';
import { ELSEWHERE } from '../../../../shared/economy/report.ts';
import { FIELD_NAMES, FIELDS, type Field } from '../../../../shared/economy/state.ts';
import type { TurnInput } from '../../../../shared/economy/turn.ts';
import {
  explainEstablishment,
  explainFlow,
  explainIndicator,
  INDICATORS,
  type IndicatorSubject,
} from '../../../../shared/economy/why/index.ts';

/** Fields that may be negative, and what that means. No other may. */
const SIGNED: Partial<Record<Field, string>> = {
  relativeUnemployment: 'below the region’s',
  image: 'thought badly of: −1 to +1',
  amenity: 'people dislike living there',
  profit: 'a loss',
  newcomerProfit: 'a loss',
  districtOption: 'the district gains less than ordinary land, for those who cannot leave it',
  freeBudget: 'what cannot be refused is more than what comes in',
  debt: 'reserves',
  stateUniversity: 'places that the State has drawn away to others',
};

/** Fields that are all gone or worthless at 0: a place keeps its people, its land and its prices. */
const POSITIVE = new Set<Field>([
  ...(['actives', 'activesAll', 'population', 'wage', 'rent', 'rentRest', 'supply', 'headroom', 'room'] as const),
  ...(['serviceJobs', 'serviceJobsAll', 'information', 'services', 'telecom', 'productivity', 'revenue'] as const),
]);

/** Shares of a whole. */
const SHARE_FIELDS = new Set<Field>([
  ...(['unemployment', 'unemploymentAll', 'precarious', 'legacy', 'headroom', 'station', 'stop', 'drain'] as const),
  ...(['districtHeld', 'outbid', 'university', 'technopole', 'integration', 'skillPool'] as const),
]);

/** Keys of a report (or of what holds them) whose numbers may be negative. */
const SIGNED_KEYS: Readonly<Record<string, string>> = {
  netMigration: 'more left than came',
  netElsewhere: 'more left than came',
  freeBudget: SIGNED.freeBudget!,
  debt: SIGNED.debt!,
  amenity: SIGNED.amenity!,
  weight: 'a handicap',
  from: 'abroad and elsewhere are told as −1 and −2',
  to: 'abroad and elsewhere are told as −1 and −2',
  dated: 'jobs of a closure',
};

function faultOf(field: Field, value: number): string | null {
  if (!Number.isFinite(value)) return 'not finite';
  if (value < 0 && SIGNED[field] === undefined) return 'negative';
  if (value <= 0 && POSITIVE.has(field)) return 'nothing left';
  if (value > 1 && SHARE_FIELDS.has(field)) return 'more than a whole';
  return null;
}

function faultsOfState({ state, places }: World): string[] {
  return FIELD_NAMES.flatMap((field) =>
    Array.from(state[field]).flatMap((value, i) => {
      const fault = faultOf(field, value);
      return fault === null ? [] : [`${field}[${places[Math.trunc(i / FIELDS[field])]!.id}] = ${value}: ${fault}`];
    }),
  );
}

function faultsOfEstablishments({ establishments, journal, margin, headquarters, places }: World): string[] {
  const { jobs, talent, territory, count } = establishments;
  const found: string[] = [];
  for (let e = 0; e < count; e++) {
    if (!(jobs[e]! > 0 && Number.isFinite(jobs[e]) && Number.isFinite(talent[e]))) found.push(`jobs ${jobs[e]}`);
    if (!(territory[e]! >= 0 && territory[e]! < places.length)) found.push(`stands in ${territory[e]}`);
  }
  if (!margin.every(Number.isFinite)) found.push(`margins ${margin.join()}`);
  if (!headquarters.every((r) => r >= 0 && r < places.length)) found.push('a seat of nowhere');
  for (const [account, values] of Object.entries(journal.ledger)) {
    if (!values.every(Number.isFinite)) found.push(`${account} ${values.join()}`);
  }
  return found;
}

/** Walks through a document: `signed` once a key on the way allows it. */
function faultsWithin(value: unknown, path: string, signed: boolean): string[] {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return [`${path} = ${value}: not finite`];
    return value < 0 && !signed ? [`${path} = ${value}: negative`] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    faultsWithin(part, `${path}.${key}`, signed || key in SIGNED_KEYS),
  );
}

/** Everything that the world says of itself. */
export const faultsOf = (world: World): string[] => [
  ...faultsOfState(world),
  ...faultsOfEstablishments(world),
  ...faultsWithin(reportOf(world, 1), 'report', false),
];

/** Everything that is said of a turn's flows, indicators and largest events when it is asked why. */
export function faultsOfTurn(turn: TurnInput, after: World): string[] {
  const { territories, elsewhere } = turn.world.scenario;
  const others = [territories.length - 1, ...(elsewhere === null ? [] : [ELSEWHERE])];
  const events = after.journal.events.slice(0, 3);
  return [
    ...SKILLS.flatMap((skill) => others.flatMap((to) => faultsWithin(explainFlow(turn, skill, 0, to), skill, true))),
    ...INDICATORS.flatMap((id) => {
      const subject = { type: 'indicator', id, skill: 'craft' } as IndicatorSubject;
      return faultsWithin(explainIndicator(turn, subject), id, true);
    }),
    ...events.flatMap(({ id }) => faultsWithin(explainEstablishment(turn, id), `${id}`, true)),
  ];
}

/** Everything that it says when it is asked why. */
export const faultsOfReasons = (world: World): string[] => [
  ...ACTIVITIES.flatMap((activity) => faultsWithin(explainPlaces(world, activity, 0), activity, true)),
  ...SKILLS.flatMap((skill) => faultsWithin(explainLiving(world, skill), skill, true)),
];
