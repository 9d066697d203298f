/** Which headline projects a year brings: known to everybody one turn ahead, drawn from the seed alone. */
import { PURPOSE, uniform } from '../../maths/random.ts';
import { stationIsFree } from '../carrot/limits.ts';
import { pick } from '../location/births.ts';
import { isReached } from '../mechanisms/station.ts';
import type { World } from '../world.ts';
import { regimeOf } from '../year.ts';
import { HEADLINE, HEADLINE_TYPES, HEADLINES, type HeadlineType } from './catalogue.ts';

export interface Headline {
  /** Unique within a match. */
  readonly id: number;
  readonly type: HeadlineType;
  /** Calendar year in which it is decided. */
  readonly year: number;
  readonly jobs: number;
  /** Index of the firm behind it. */
  readonly firm: number;
}

const PER_YEAR = 4;
const STOP = 3;

/** Territories on an open line that must pay for a station and have none. */
export const stopCandidates = (world: World, calendar: number): number[] =>
  Array.from(world.places.keys()).filter((r) => {
    const pays = !stationIsFree(world.state.population[r]!);
    return isReached(world, calendar, r) && pays && world.state.stationYears[r] === 0;
  });

/** Is there a stop left to be awarded? */
const stopsLeft = (world: World): boolean =>
  world.state.stop.reduce((sum, won) => sum + won, 0) < Math.ceil(world.places.length / HEADLINES.territoriesPerStop);

function draw(world: World, index: number, i: number): Headline {
  const { seed, scenario, reference } = world;
  const calendar = scenario.startYear + index;
  const regime = regimeOf(calendar);
  const weights = HEADLINE_TYPES.map((type) => {
    const [fordist, flexible] = HEADLINE[type].weight;
    return fordist + (flexible - fordist) * regime;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const luck = (purpose: number): number => uniform(seed, index, purpose, i);
  const type = HEADLINE_TYPES[pick(weights, luck(PURPOSE.headlineType) * total)]!;
  const [least, most] = HEADLINE[type].jobs;
  return {
    id: index * PER_YEAR + i,
    type,
    year: calendar,
    jobs: Math.round(least + (most - least) * luck(PURPOSE.headlineSize)),
    firm: Math.trunc(luck(PURPOSE.headlineFirm) * reference.firms),
  };
}

/** The projects to be decided in the year `index` of the match (0 is the first). */
export function announcedIn(world: World, index: number): Headline[] {
  const { seed, scenario } = world;
  const calendar = scenario.startYear + index;
  const more = HEADLINES.more.filter((odds, i) => uniform(seed, index, PURPOSE.headlineCount, i) < odds).length;
  const projects = Array.from({ length: 1 + more }, (_, i) => draw(world, index, i));
  if (stopCandidates(world, calendar).length === 0 || !stopsLeft(world)) return projects;
  const [jobs] = HEADLINE.stop.jobs;
  return [...projects, { id: index * PER_YEAR + STOP, type: 'stop', year: calendar, jobs, firm: 0 }];
}
