/** The present as it might have come: the same public course, under lucks that are the forecast's own. */
import type { Decisions } from '../economy/decisions.ts';
import { advance, createWorld, type World } from '../economy/index.ts';
import { chronicle } from '../economy/mechanisms/chronicle.ts';
import type { Run } from '../economy/turn.ts';
import { offersAfter, type PastTurn } from '../match/course.ts';
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** Seeds of the lucks are counted from here. A match draws its own from all 32 bits, and tells nobody. */
const FIRST_SEED = 0x0ca7077e;
/** Lucks on a map of up to so many territories, and on a larger one, where a year takes long. */
const SMALL_MAP = 64;
const LUCKS = 6;
const LUCKS_ON_LARGE_MAP = 3;

/** A moment between two turns. */
export interface Present {
  readonly worlds: readonly World[];
  /** In force, index-aligned with the scenario's territories. */
  readonly standing: readonly Offer[];
}

/** Nobody reads why a firm of a possible world moved: a tenth of a year's time, and nothing depends on it. */
const untold: Run = (mechanism, world, year) => {
  if (mechanism !== chronicle) mechanism.apply(world, year);
};

/** A world some years later, without its news. */
export const liveOn = (world: World, offers: readonly Offer[], years: number, decisions: Partial<Decisions>): World =>
  advance(world, offers, years, decisions, untold);

/** The years that a turn has from here. */
export const yearsOf = (world: World, yearsPerTurn: number): number =>
  Math.min(yearsPerTurn, world.scenario.years - world.elapsed);

export function openPresent(scenario: Scenario): Present {
  const lucks = scenario.territories.length > SMALL_MAP ? LUCKS_ON_LARGE_MAP : LUCKS;
  return {
    worlds: Array.from({ length: lucks }, (_, luck) => createWorld(scenario, FIRST_SEED + luck)),
    standing: scenario.territories.map(({ offer }) => offer),
  };
}

/** The present after one more turn of the course. */
export function playPast({ worlds, standing }: Present, turn: PastTurn, yearsPerTurn: number): Present {
  const offers = offersAfter(standing, turn);
  const { changes: _, ...decided } = turn;
  return {
    worlds: worlds.map((world) => liveOn(world, offers, yearsOf(world, yearsPerTurn), decided)),
    standing: offers,
  };
}
