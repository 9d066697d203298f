/** What every mechanism may know of the year it runs in, beside the world: the regime, the State, the offers. */
import { exp } from '../maths/exp.ts';
import { pow } from '../maths/log.ts';
import type { Offer } from '../offer/offer.ts';
import { STATE_PROGRAMMES, type StateProgramme } from '../scenario/scenario.ts';
import { valueIn } from '../scenario/series.ts';
import { dialled } from './dials.ts';
import type { Intervention } from './intervention.ts';
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
  /** Strength of the State's programmes, 0 to 1. */
  readonly programmes: Readonly<Record<StateProgramme, number>>;
  /** One a place, in the world's order. */
  readonly offers: readonly Offer[];
  readonly intervention: Intervention | null;
}

/** θ(t): logistic around 1982.5 with a scale of 2.3 years (l. 56–133). */
export const regimeOf = (calendar: number): number => 1 / (1 + exp(-(calendar - REGIME.midpoint) / REGIME.scale));

/** `offers` are index-aligned with the scenario's territories. */
export function openYear(world: World, offers: readonly Offer[], intervention: Intervention | null): Year {
  const calendar = world.scenario.startYear + world.elapsed;
  return {
    index: world.elapsed,
    calendar,
    regime: dialled(world.dials.regime, regimeOf(world.scenario.startYear), regimeOf(calendar)),
    wageLevel: pow(1 + WAGE.growth, world.elapsed),
    programmes: Object.fromEntries(
      STATE_PROGRAMMES.map((id) => [id, valueIn(world.scenario.state[id], calendar)]),
    ) as Year['programmes'],
    offers: Array.from(world.order, (index) => offers[index]!),
    intervention,
  };
}
