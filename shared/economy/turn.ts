/** The turn: one explicit, ordered list. Nobody registers by being imported. */
import type { Offer } from '../offer/offer.ts';
import { lasting } from './agreements.ts';
import { type Decisions, NO_DECISIONS } from './decisions.ts';
import { location } from './location/location.ts';
import type { Mechanism } from './mechanism.ts';
import { budget } from './mechanisms/budget.ts';
import { census } from './mechanisms/census.ts';
import { chronicle } from './mechanisms/chronicle.ts';
import { dated } from './mechanisms/dated.ts';
import { demography } from './mechanisms/demography.ts';
import { employment } from './mechanisms/employment.ts';
import { externalities } from './mechanisms/externalities.ts';
import { labour } from './mechanisms/labour.ts';
import { learning } from './mechanisms/learning.ts';
import { migration } from './mechanisms/migration.ts';
import { niches } from './mechanisms/niches.ts';
import { policy } from './mechanisms/policy.ts';
import { profits } from './mechanisms/profit.ts';
import { qualities } from './mechanisms/qualities.ts';
import { rent } from './mechanisms/rent.ts';
import { services } from './mechanisms/services.ts';
import { wages } from './mechanisms/wage.ts';
import { copyWorld, type World } from './world.ts';
import { openYear, type Year } from './year.ts';

/** One year, in order. Explanations come last, while every price of the year still stands. */
export const TURN: readonly Mechanism[] = [
  census,
  niches,
  policy,
  demography,
  learning,
  externalities,
  qualities,
  rent,
  wages,
  profits,
  dated,
  location,
  employment,
  services,
  labour,
  migration,
  budget,
  chronicle,
];

/** All that a turn follows from. */
export interface TurnInput {
  readonly world: World;
  /** Index-aligned with the scenario's territories. */
  readonly offers: readonly Offer[];
  readonly years: number;
  readonly decisions: Partial<Decisions>;
}

/** How a mechanism is run: an explanation looks on, and changes nothing. */
export type Run = (mechanism: Mechanism, world: World, year: Year) => void;

const plainly: Run = (mechanism, world, year) => mechanism.apply(world, year);

/** What is decided stands for the whole turn, but a broken word is paid for once. */
const laterYears = (decisions: Partial<Decisions>): Decisions => ({
  ...NO_DECISIONS,
  ...decisions,
  agreements: lasting(decisions.agreements ?? []),
});

/**
 * The world `years` years later. `offers` are index-aligned with the scenario's territories and stand for the whole
 * turn, as do the `decisions` beside them. Pure: the given world is left as it was.
 */
export function advance(
  world: World,
  offers: readonly Offer[],
  years = 1,
  decisions: Partial<Decisions> = {},
  run = plainly,
): World {
  let next = copyWorld(world);
  for (let i = 0; i < years; i++) {
    const year = openYear(next, offers, i === 0 ? { ...NO_DECISIONS, ...decisions } : laterYears(decisions));
    for (const mechanism of TURN) run(mechanism, next, year);
    next = { ...next, elapsed: next.elapsed + 1 };
  }
  return next;
}
