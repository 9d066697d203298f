/**
 * The words in which experiments and scenario tests are told: `live` lets a region live through its years under
 * given circumstances and returns one report a year, from the start on; the rest measures such a life.
 */

import type { Activity, Skill } from '../../shared/dimensions.ts';
import type { Agreement } from '../../shared/economy/agreements.ts';
import { createWorldWith } from '../../shared/economy/create.ts';
import { ALL_ON, type Dial, type Dials } from '../../shared/economy/dials.ts';
import { reportOf } from '../../shared/economy/index.ts';
import type { Intervention } from '../../shared/economy/intervention.ts';
import type { TurnReport } from '../../shared/economy/report.ts';
import { advance } from '../../shared/economy/turn.ts';
import type { World } from '../../shared/economy/world.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario, StateCalendar } from '../../shared/scenario/scenario.ts';
import type { Facts, Snapshot } from './probe.ts';
import { mean } from './statistics.ts';

/** What holds from a year on (1 is the first), until another chapter begins; offers on top of those that differ. */
export interface Chapter {
  readonly from: number;
  readonly offers: readonly (readonly [territory: number, offer: Partial<Offer>])[];
  readonly agreements: readonly Agreement[];
}

export interface Circumstances {
  /** Years to live: the scenario's own number by default. */
  readonly years?: number;
  /** Offers that differ from the scenario's, by index of the territory. */
  readonly offers?: ReadonlyMap<number, Partial<Offer>>;
  /** What changes on the way, in order. */
  readonly chapters?: readonly Chapter[];
  /** Mechanisms switched off. */
  readonly without?: readonly Dial[];
  /** Mechanisms at another strength than a match's. */
  readonly dials?: Partial<Dials>;
  readonly intervention?: Intervention;
  /** The State's programmes where they differ from the scenario's. */
  readonly state?: Partial<StateCalendar>;
  /** Another luck in the same place: added to the seed. */
  readonly luck?: number;
}

/** One snapshot a year; the first is the start. A life of reports is one too. */
export type Life = readonly Snapshot[];

function amended(offers: readonly Offer[], changes: Chapter['offers']): readonly Offer[] {
  const next = [...offers];
  for (const [territory, offer] of changes) next[territory] = { ...next[territory]!, ...offer };
  return next;
}

/** Lives through the years and keeps what `read` says of each. */
export function follow<T>(
  scenario: Scenario,
  seed: number,
  circumstances: Circumstances,
  read: (world: World, turn: number) => T,
): T[] {
  const { years = scenario.years, offers, chapters = [], without = [], dials, state, luck = 0 } = circumstances;
  const { intervention = null } = circumstances;
  const governed = { ...scenario, state: { ...scenario.state, ...state } };
  const off = Object.fromEntries(without.map((dial) => [dial, 0]));
  const made = scenario.territories.map(({ offer }, index) => ({ ...offer, ...offers?.get(index) }));
  let world = createWorldWith(governed, seed + luck, { ...ALL_ON, ...dials, ...off });
  const life = [read(world, 0)];
  for (let year = 1; year <= years; year++) {
    const chapter = chapters.findLast(({ from }) => from <= year);
    const held = chapter ? amended(made, chapter.offers) : made;
    world = advance(world, held, 1, { intervention, agreements: chapter?.agreements ?? [] });
    life.push(read(world, year));
  }
  return life;
}

export const live = (scenario: Scenario, seed: number, circumstances: Circumstances = {}): readonly TurnReport[] =>
  follow(scenario, seed, circumstances, reportOf);

export const first = <T>(life: readonly T[]): T => life[0]!;
export const last = <T>(life: readonly T[]): T => life.at(-1)!;

/** Rise of a measure from the start to the end, percent. */
export const rise = (life: Life, read: (snapshot: Snapshot) => number): number =>
  100 * (read(last(life)) / read(first(life)) - 1);

/** How much a measure of one territory changed from the start to the end. */
export const change = (life: Life, territory: number, read: (facts: Facts) => number): number =>
  read(last(life).territories[territory]!) - read(first(life).territories[territory]!);

/** Mean of a measure over calendar years, both ends included. */
export const over = (life: Life, from: number, to: number, read: (snapshot: Snapshot) => number): number =>
  mean(life.filter(({ year }) => year >= from && year <= to).map(read));

/** Mean of a measure of one territory over the last so many years. */
export const lately = (life: Life, years: number, territory: number, read: (facts: Facts) => number): number =>
  mean(life.slice(-years).map(({ territories }) => read(territories[territory]!)));

/** Net migrants of a skill into a territory over calendar years, both ends included. */
export function netMigrants(life: Life, territory: number, skill: Skill, from: number, to: number): number {
  let sum = 0;
  for (const { year, territories } of life) {
    if (year >= from && year <= to) sum += territories[territory]!.netMigration[skill];
  }
  return sum;
}

/** Skilled share of a territory beside the region's. */
export const relativeSkill = (snapshot: Snapshot, territory: number): number =>
  snapshot.territories[territory]!.skilledShare / snapshot.nation.skilledShare;

/** Jobs of some activities in one territory. */
export const jobsIn = (facts: Facts, activities: readonly Activity[]): number =>
  activities.reduce((sum, activity) => sum + facts.jobsByActivity[activity], 0);

/** What some territories hold of the region's jobs of some activities, percent. */
export function held({ territories }: Snapshot, places: readonly number[], activities: readonly Activity[]): number {
  const all = territories.reduce((sum, facts) => sum + jobsIn(facts, activities), 0);
  return (100 * places.reduce((sum, place) => sum + jobsIn(territories[place]!, activities), 0)) / all;
}
