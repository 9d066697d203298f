/** The present as it might have come: the same public course, under lucks that are nobody's. */
import { createWorld, type World } from '../economy/index.ts';
import { live } from '../economy/untold.ts';
import { type PastTurn, planOf } from '../match/course.ts';
import { lucksOn, seedsOf } from '../match/lucks.ts';
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';

/** A moment between two turns. */
export interface Present {
  readonly worlds: readonly World[];
  /** In force, index-aligned with the scenario's territories. */
  readonly standing: readonly Offer[];
}

/** The years that a turn has from here. */
export const yearsOf = (world: World, yearsPerTurn: number): number =>
  Math.min(yearsPerTurn, world.scenario.years - world.elapsed);

export const openPresent = (scenario: Scenario): Present => ({
  worlds: seedsOf(lucksOn(scenario).ahead).map((seed) => createWorld(scenario, seed)),
  standing: scenario.territories.map(({ offer }) => offer),
});

/** The present after one more turn of the course. */
export function playPast({ worlds, standing }: Present, turn: PastTurn, yearsPerTurn: number): Present {
  const plan = planOf(standing, turn, yearsOf(worlds[0]!, yearsPerTurn));
  return { worlds: worlds.map((world) => live(world, plan)), standing: plan.offers };
}
