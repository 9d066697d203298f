/** Those who reconsider their place (l. 75–83): they stay, close for good, move, or leave for what lies outside. */

import { functionOf, SOPHISTICATIONS, sophisticationOf } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { PURPOSE } from '../../maths/random.ts';
import { record } from '../journal.ts';
import { byActivity } from '../parameters/activities.ts';
import { CHOICE, REVIEW } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import { controlCost } from './control.ts';
import { clock, type Market } from './market.ts';
import { ABROAD, ELSEWHERE, NOWHERE } from './outside.ts';
import { race, settle, type Winner } from './race.ts';
import type { Rates } from './rates.ts';
import { roomUtility, utility } from './utility.ts';

export const UPSTREAM = 0;
const DERELICT = byActivity((a) => a.derelict);
const TRADITIONAL = SOPHISTICATIONS.indexOf('traditional');

/** One establishment: where it stands, what it earns there. */
export interface Case {
  readonly e: number;
  readonly id: number;
  readonly activity: number;
  readonly place: number;
  readonly headquarters: number;
  /** Profit of its like in this place after control costs, and with its own talent; kF a job. */
  readonly usual: number;
  readonly own: number;
  /** Drain of decision jobs by a fast train, 0 to 1. */
  readonly drain: number;
}

export function caseOf(market: Market, e: number): Case {
  const { world, year, values } = market;
  const { id, activity, territory, firm, talent } = world.establishments;
  const k = activity[e]!;
  const place = territory[e]!;
  const headquarters = world.headquarters[firm[e]!]!;
  const usual = world.state.profit[place * PER_ACTIVITY + k]! - controlCost(world, year, k, place, headquarters);
  return {
    e,
    id: id[e]!,
    activity: k,
    place,
    headquarters,
    usual,
    own: usual + talent[e]! * values[k]!,
    drain: functionOf(k) === UPSTREAM ? world.state.drain[place]! : 0,
  };
}

/** Ends the establishment of row `e`, or lets it go `to` what lies outside: the row is dropped when location is done. */
export function end({ world, free, witness }: Market, e: number, to: number | null): void {
  const { id, activity, territory, firm, jobs } = world.establishments;
  const place = territory[e]!;
  if (witness !== null && witness.id === id[e]) witness.ends(to);
  record(world.journal, {
    move: to === null ? 'closed' : to === ABROAD ? 'leftAbroad' : 'moved',
    id: id[e]!,
    activity: activity[e]!,
    headquarters: world.headquarters[firm[e]!]!,
    jobs: jobs[e]!,
    from: place,
    to,
  });
  const derelict = DERELICT[activity[e]!]! * jobs[e]!;
  world.state.room[place]! -= Math.min(world.state.room[place]!, derelict);
  free[place]! += jobs[e]! - derelict;
  jobs[e] = 0;
}

/** It has lost the race at home: takes the place that won, if it has room. */
function leave(market: Market, one: Case, found: Winner): void {
  const { world, year, free } = market;
  const { jobs, territory, age } = world.establishments;
  const before = jobs[one.e]!;
  const to = settle(market, one.activity, one.headquarters, PURPOSE.relocation, one.id, before, found);
  if (to === NOWHERE) {
    if (one.own < 0) end(market, one.e, null);
    return;
  }
  if (to < 0) {
    if (to === ELSEWHERE) market.gone[one.activity]!++;
    end(market, one.e, to);
    return;
  }
  free[one.place]! += before;
  if (to === one.place) return;
  territory[one.e] = to;
  age[one.e] = 0;
  jobs[one.e] = before * (1 - REVIEW.moveLoss * year.regime);
  const { id, activity, headquarters, place } = one;
  record(
    world.journal,
    { move: 'moved', id, activity, headquarters, jobs: jobs[one.e]!, from: place, to },
    before - jobs[one.e]!,
  );
}

/** What holds it where it stands, in units of σ. */
export const inertiaOf = (one: Case, rates: Rates, evicted: boolean): number =>
  rates.inertia * (evicted ? REVIEW.evictedInertia : 1) - REVIEW.drainInertia * one.drain;

/** Weight of the place where it stands. */
export function stayRate(market: Market, one: Case, rates: Rates, evicted: boolean): number {
  const profit = utility(one.usual, one.activity, market.values[one.activity]!);
  return exp(profit + roomUtility(market.world.state.room[one.place]!) + inertiaOf(one, rates, evicted));
}

/** How much more readily than others an activity closes for good. */
export const closureReadiness = (k: number): number =>
  sophisticationOf(k) === TRADITIONAL ? CHOICE.closureTraditional : 1;

/**
 * Stay or go, or for those who lose money and cannot stay: close or go. Two clocks, the sooner decides; the race for
 * other places is run against that of the place itself. `e` is the row.
 */
export function reconsider(market: Market, e: number, rates: Rates, evicted: boolean): void {
  const one = caseOf(market, e);
  if (market.witness?.id === one.id) market.witness.reconsiders(market, one, rates, evicted);
  const losing = one.own < 0;
  const closure = rates.closure * closureReadiness(one.activity);
  const rings = losing
    ? clock(market, closure, PURPOSE.closure, one.id)
    : clock(market, stayRate(market, one, rates, evicted), PURPOSE.stay, one.id);
  const found = race(market, one.activity, one.headquarters, PURPOSE.relocation, one.id, 0, rings);
  if (found.time < rings) leave(market, one, found);
  else if (losing) end(market, e, null);
}
