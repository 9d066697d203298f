/**
 * Establishments that stand: they grow or shrink with their profit beside their competitors', die by chance or when
 * too small, and reconsider their place: more often as the regime turns flexible, when they lose money, or when
 * outbid from a station's district (l. 75–92, 141–160). Then they stay, close, move or leave for abroad.
 */

import { functionOf, SOPHISTICATIONS, sophisticationOf } from '../../dimensions.ts';
import { exp } from '../../maths/exp.ts';
import { PURPOSE, uniform } from '../../maths/random.ts';
import { record } from '../journal.ts';
import { CHOICE, REVIEW } from '../parameters/firms.ts';
import { PER_ACTIVITY } from '../state.ts';
import { controlCost } from './control.ts';
import { ABROAD, clock, type Market, race, settle } from './market.ts';
import { growthAt, type Rates, ratesOf } from './rates.ts';
import { roomUtility, utility } from './weights.ts';

const UPSTREAM = 0;
const TRADITIONAL = SOPHISTICATIONS.indexOf('traditional');

/** One establishment's year: where it stands, what it earns there. */
interface Case {
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

function caseOf(market: Market, e: number): Case {
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

/** Ends an establishment: its row is dropped when the year's location is done. */
function end(market: Market, one: Case, move: 'closed' | 'leftAbroad'): void {
  const { world, free } = market;
  const jobs = world.establishments.jobs[one.e]!;
  const { id, activity, headquarters, place } = one;
  record(world.journal, {
    move,
    id,
    activity,
    headquarters,
    jobs,
    from: place,
    to: move === 'closed' ? null : ABROAD,
  });
  free[place]! += jobs;
  world.establishments.jobs[one.e] = 0;
}

/** It has lost the race at home: takes the place that won, if it has room. */
function leave(market: Market, one: Case): void {
  const { world, year, free } = market;
  const { jobs, territory, age } = world.establishments;
  const before = jobs[one.e]!;
  const to = settle(market, one.activity, one.headquarters, PURPOSE.relocation, one.id, before);
  if (to === ABROAD) {
    end(market, one, 'leftAbroad');
    return;
  }
  if (to < 0) {
    if (one.own < 0) end(market, one, 'closed');
    return;
  }
  free[one.place]! += before;
  if (to === one.place) return;
  territory[one.e] = to;
  age[one.e] = 0;
  jobs[one.e] = before * (1 - REVIEW.moveLoss * year.regime);
  const { id, activity, headquarters, place } = one;
  record(world.journal, { move: 'moved', id, activity, headquarters, jobs: jobs[one.e]!, from: place, to });
}

/** Stay, close or go: three clocks, the soonest decides. Who loses money cannot stay. */
function reconsider(market: Market, one: Case, rates: Rates, evicted: boolean): void {
  const losing = one.own < 0;
  const value = market.values[one.activity]!;
  const inertia = rates.inertia * (evicted ? REVIEW.evictedInertia : 1) - REVIEW.drainInertia * one.drain;
  const stay = exp(
    utility(one.usual, one.activity, value) + roomUtility(market.world.state.room[one.place]!) + inertia,
  );
  const closure = rates.closure * (sophisticationOf(one.activity) === TRADITIONAL ? CHOICE.closureTraditional : 1);
  const stays = losing ? Number.POSITIVE_INFINITY : clock(market, stay, PURPOSE.stay, one.id);
  const closes = losing ? clock(market, closure, PURPOSE.closure, one.id) : Number.POSITIVE_INFINITY;
  const goes = race(market, one.activity, one.headquarters, PURPOSE.relocation, one.id).time;
  if (!losing && stays <= goes) return;
  if (losing && closes <= goes) end(market, one, 'closed');
  else leave(market, one);
}

function live(market: Market, one: Case, rates: Rates): void {
  const { world, year, values } = market;
  const { jobs } = world.establishments;
  const margin = one.own / values[one.activity]!;
  jobs[one.e]! *= 1 + growthAt(margin, world.margin[one.activity]!, rates.rivalry) + rates.trend[one.activity]!;
  const luck = uniform(world.seed, year.index, PURPOSE.review, one.id);
  if (luck < rates.exit || jobs[one.e]! < rates.smallest) {
    end(market, one, 'closed');
    return;
  }
  const mood = (luck - rates.exit) / (1 - rates.exit);
  const restless = rates.review + REVIEW.drainReview * one.drain;
  const outbid = world.state.outbid[one.place * PER_ACTIVITY + one.activity]!;
  const threshold = one.own < 0 ? REVIEW.losing : restless + outbid;
  if (mood < threshold) reconsider(market, one, rates, mood >= restless);
}

/** Lets every establishment live its year; then what competitors earn is counted for the next. */
export function reviewAll(market: Market): void {
  const { world } = market;
  const { establishments, margin } = world;
  const rates = ratesOf(world, market.year);
  const earned = new Float64Array(PER_ACTIVITY);
  const jobs = new Float64Array(PER_ACTIVITY);
  for (let e = 0; e < establishments.count; e++) {
    const one = caseOf(market, e);
    establishments.age[e]!++;
    earned[one.activity]! += (one.own / market.values[one.activity]!) * establishments.jobs[e]!;
    jobs[one.activity]! += establishments.jobs[e]!;
    live(market, one, rates);
  }
  for (let k = 0; k < PER_ACTIVITY; k++) if (jobs[k]! > 0) margin[k] = earned[k]! / jobs[k]!;
}
