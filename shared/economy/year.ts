/** What every mechanism may know of the year it runs in, beside the world: the regime, the State, the offers. */
import { exp } from '../maths/exp.ts';
import { pow } from '../maths/log.ts';
import type { Offer } from '../offer/offer.ts';
import { STATE_PROGRAMMES, type StateProgramme } from '../scenario/scenario.ts';
import { valueIn } from '../scenario/series.ts';
import { type Decisions, type Spread, strengthOf } from './decisions.ts';
import { dialled } from './dials.ts';
import { REGIME } from './parameters/firms.ts';
import { WAGE } from './parameters/people.ts';
import type { World } from './world.ts';

export interface Year {
  /** Years since the start of the match: 0 is the first. */
  readonly index: number;
  readonly calendar: number;
  /** θ, 0 Fordist to 1 flexible. */
  readonly regime: number;
  /** Real wages beside those of the start. */
  readonly wageLevel: number;
  /** What rarity multiplies value added by, activity by activity: the world's own, as the year's `niches` leave it. */
  readonly niche: Float64Array;
  /** Strength of the State's programmes, 0 to 1. */
  readonly programmes: Readonly<Record<StateProgramme, number>>;
  /** One a place, in the world's order. */
  readonly offers: readonly Offer[];
  readonly decisions: Decisions;
}

/** θ(t): logistic around 1982.5 with a scale of 2.3 years (l. 56–133). */
export const regimeOf = (calendar: number): number => 1 / (1 + exp(-(calendar - REGIME.midpoint) / REGIME.scale));

/** Strength of the State's programmes: what its calendar says, or what an instructor's spread of the budget buys. */
function programmesIn(world: World, calendar: number, spread: Spread | null): Year['programmes'] {
  const { state } = world.scenario;
  const strength = (id: StateProgramme): number =>
    spread === null ? valueIn(state[id], calendar) : strengthOf(state, id, spread[id]);
  return Object.fromEntries(STATE_PROGRAMMES.map((id) => [id, strength(id)])) as Year['programmes'];
}

/** `offers` are index-aligned with the scenario's territories. */
export function openYear(world: World, offers: readonly Offer[], decisions: Decisions): Year {
  const calendar = world.scenario.startYear + world.elapsed;
  return {
    index: world.elapsed,
    calendar,
    regime: dialled(world.dials.regime, regimeOf(world.scenario.startYear), regimeOf(calendar)),
    wageLevel: pow(1 + WAGE.growth, world.elapsed),
    niche: world.niche,
    programmes: programmesIn(world, calendar, decisions.spread),
    offers: Array.from(world.order, (index) => offers[index]!),
    decisions,
  };
}
