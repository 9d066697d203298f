/** What surrounds a random region and happens to it: the State, the rest of the country, dated closures. */
import { ACTIVITIES, SKILLS } from '../../shared/dimensions.ts';
import { STATE_PROGRAMMES } from '../../shared/scenario/scenario.ts';
import type { ScenarioInput } from '../../shared/scenario/schema.ts';
import { type Draw, drawFor, oneOf, sparing, whole, within } from './draw.ts';
import { idOf, type Ranges, type Region, valueIn, words } from './region.ts';

/** Keys of luck beside those of the places. */
const COUNTRY = -2;
const EVENTS = -3;

/** In lengths of a match, from its first year to the last point. */
export const LONGEST_SERIES = 3;
/** Years before the first in which a series may begin. */
const EARLY = 5;

/** One to four points in rising years about those of the match. */
function series(draw: Draw, what: string, region: Region, ranges: Ranges): [number, number][] {
  const { start, years } = region;
  const points = 1 + Math.floor(draw(`${what} points`) * (LONGEST_SERIES + 1));
  let year = start - Math.floor(draw(`${what} start`) * EARLY);
  return Array.from({ length: points }, (_, i) => {
    if (i > 0) year += whole(draw(`${what} gap`, i), 1, years);
    return [year, valueIn(region, draw(what, i), ranges)];
  });
}

/** The same for every member of a list. */
const each = <K extends string, T>(keys: readonly K[], value: (key: K) => T) =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;

const STRENGTH: Ranges = { whole: [0, 1], usual: [0, 1] };

export function randomState(region: Region): ScenarioInput['state'] {
  const draw = drawFor(region.seed, 0, COUNTRY);
  const given = each(STATE_PROGRAMMES, (id) => series(draw, id, region, STRENGTH));
  return sparing(draw, { ...given, budget: within(draw('budget'), 0, 10) }, [...STATE_PROGRAMMES, 'budget']);
}

const ELSEWHERE = {
  jobs: { whole: [1000, 200_000_000], usual: [5_000_000, 25_000_000] },
  skilled: { whole: [0.01, 0.9], usual: [0.15, 0.4] },
  wage: { whole: [0.2, 5], usual: [0.9, 1.2] },
  rent: { whole: [0.005, 5], usual: [0.1, 0.4] },
  unemployment: { whole: [0.005, 0.5], usual: [0.03, 0.12] },
  information: { whole: [0.01, 3], usual: [0.8, 1.5] },
} as const satisfies Readonly<Record<string, Ranges>>;
const RATE: Ranges = { whole: [0, 0.2], usual: [0, 0.02] };
const PROJECTS: Ranges = { whole: [0, 20], usual: [0, 4] };
const ELSEWHERE_SERIES = Object.keys(ELSEWHERE) as (keyof typeof ELSEWHERE)[];

export function randomElsewhere(region: Region): NonNullable<ScenarioInput['elsewhere']> {
  const draw = drawFor(region.seed, 0, COUNTRY);
  const rates = (what: string) => each(SKILLS, (skill) => valueIn(region, draw(`${what} ${skill}`), RATE));
  return {
    ...each(ELSEWHERE_SERIES, (field) => series(draw, field, region, ELSEWHERE[field])),
    name: words('Elsewhere'),
    x: within(draw('x'), -3000, 3000),
    y: within(draw('y'), -3000, 3000),
    departures: rates('departures'),
    arrivals: rates('arrivals'),
    projects: valueIn(region, draw('projects'), PROJECTS),
  };
}

const MOST_EVENTS = 4;
const JOBS: Ranges = { whole: [1, 1_000_000], usual: [100, 4000] };
/** How often an event strikes where and when the one before it did. */
const AGAIN = 0.25;

export function randomCalendar(region: Region): NonNullable<ScenarioInput['calendar']> {
  const { seed, places, start, years } = region;
  const events = Math.floor(drawFor(seed, 0, EVENTS)('events') * (MOST_EVENTS + 1));
  return Array.from({ length: events }, (_, i) => {
    const draw = drawFor(seed, i + 1, EVENTS);
    const about = i > 0 && draw('again') < AGAIN ? drawFor(seed, i, EVENTS) : draw;
    return {
      // One year on either side of the match too.
      year: whole(about('year'), start - 1, start + years),
      territory: idOf(seed, Math.floor(about('territory') * places)),
      activity: oneOf(about('activity'), ACTIVITIES),
      jobs: Math.round(valueIn(region, draw('jobs'), JOBS)) * (draw('opening') < 0.4 ? 1 : -1),
      name: words(`Event ${i}`),
    };
  });
}
