/**
 * The words in which experiments and scenario tests are told: `live` lets a region live through its years under
 * given circumstances and returns one report a year, from the start on; the rest measures such a life.
 */

import type { Skill } from '../../shared/dimensions.ts';
import { createWorldWith } from '../../shared/economy/create.ts';
import { ALL_ON, type Dial, type Dials } from '../../shared/economy/dials.ts';
import { reportOf } from '../../shared/economy/index.ts';
import type { Intervention } from '../../shared/economy/intervention.ts';
import type { TerritoryFacts, TurnReport } from '../../shared/economy/report.ts';
import { advance } from '../../shared/economy/turn.ts';
import type { Offer } from '../../shared/offer/offer.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';

export interface Circumstances {
  /** Years to live: the scenario's own number by default. */
  readonly years?: number;
  /** Offers that differ from the scenario's, by index of the territory. */
  readonly offers?: ReadonlyMap<number, Partial<Offer>>;
  /** Mechanisms switched off. */
  readonly without?: readonly Dial[];
  /** Mechanisms at another strength than a match's. */
  readonly dials?: Partial<Dials>;
  readonly intervention?: Intervention;
}

/** One report a year; the first is the start. */
export type Life = readonly TurnReport[];

export function live(scenario: Scenario, seed: number, circumstances: Circumstances = {}): Life {
  const { years = scenario.years, offers, without = [], dials, intervention = null } = circumstances;
  const off = Object.fromEntries(without.map((dial) => [dial, 0]));
  const made = scenario.territories.map(({ offer }, index) => ({ ...offer, ...offers?.get(index) }));
  let world = createWorldWith(scenario, seed, { ...ALL_ON, ...dials, ...off });
  const life = [reportOf(world, 0)];
  for (let year = 1; year <= years; year++) {
    world = advance(world, made, 1, { intervention });
    life.push(reportOf(world, year));
  }
  return life;
}

export const first = (life: Life): TurnReport => life[0]!;
export const last = (life: Life): TurnReport => life.at(-1)!;

/** Rise of a measure from the start to the end, percent. */
export const rise = (life: Life, read: (report: TurnReport) => number): number =>
  100 * (read(last(life)) / read(first(life)) - 1);

/** How much a measure of one territory changed from the start to the end. */
export const change = (life: Life, territory: number, read: (facts: TerritoryFacts) => number): number =>
  read(last(life).territories[territory]!) - read(first(life).territories[territory]!);

/** Net migrants of a skill into a territory over calendar years, both ends included. */
export function netMigrants(life: Life, territory: number, skill: Skill, from: number, to: number): number {
  let sum = 0;
  for (const report of life) {
    if (report.year >= from && report.year <= to) sum += report.territories[territory]!.netMigration[skill];
  }
  return sum;
}

/** Skilled share of a territory beside the region's. */
export const relativeSkill = (report: TurnReport, territory: number): number =>
  report.territories[territory]!.skilledShare / report.nation.skilledShare;
