/**
 * How a headline project chooses: by the logit of every establishment (profit beside its dispersion, room), with its
 * published needs weighing more, wider luck, and what is bid for it. This is where one seat's gain is another's loss.
 */
import { exp } from '../../maths/exp.ts';
import { log } from '../../maths/log.ts';
import { PURPOSE } from '../../maths/random.ts';
import { controlCost } from '../location/control.ts';
import { clock, type Market } from '../location/market.ts';
import { logFactors } from '../mechanisms/productivity.ts';
import { byActivity, FACTORS } from '../parameters/activities.ts';
import { bySkill } from '../parameters/people.ts';
import { PER_ACTIVITY, PER_SKILL } from '../state.ts';
import type { World } from '../world.ts';
import type { Headline } from './announce.ts';
import { mostBid } from './bid.ts';
import { activityOf, HEADLINES, needsOf } from './catalogue.ts';

const DISPERSION = byActivity((a) => a.dispersion);
const POOL_HALF = bySkill((skill) => skill.poolHalf);
const WORKFORCE = byActivity((a) => a.workforce.technician + a.workforce.executive);
const factors = new Float64Array(FACTORS.length);

/** What a seat may really bid, kF a job and year: never more than its free budget bears. */
export function allowedBid(world: World, r: number, jobs: number, bid: number): number {
  return Math.max(0, Math.min(bid, mostBid(world.state.freeBudget[r]!, jobs)));
}

/** How well the people within reach fill so many jobs: below 0 where the pool is small beside them. */
function poolTerm(market: Market, k: number, r: number, jobs: number): number {
  const { skillPool } = market.world.state;
  let fit = 0;
  for (let s = 0; s < PER_SKILL; s++) {
    const share = s >= PER_SKILL / 2 ? WORKFORCE[k]! / 2 : (1 - WORKFORCE[k]!) / 2;
    const pool = skillPool[r * PER_SKILL + s]!;
    const people = (POOL_HALF[s]! * pool) / (1 - pool);
    fit += (share * people) / (people + HEADLINES.pool * jobs * share + POOL_HALF[s]! * HEADLINES.poolShare);
  }
  return HEADLINES.poolElasticity * log(fit);
}

/** Expected profit of the project in a place beyond that of its like, share of value added, before any bid. */
export function needsTerm(market: Market, headline: Headline, r: number): number {
  const { world, year } = market;
  const k = activityOf(headline.type);
  const needs = needsOf(headline.type);
  const logs = logFactors(world, year, r, k, factors);
  let sum = needs[0]! * poolTerm(market, k, r, headline.jobs);
  for (let f = 1; f < FACTORS.length; f++) sum += (needs[f]! - 1) * logs[f]!;
  return sum;
}

/** Expected profit of the project in a place with what is bid for it, kF a job. */
function projectProfit(market: Market, headline: Headline, r: number, bid: number): number {
  const { world, year, values } = market;
  const k = activityOf(headline.type);
  return (
    world.state.newcomerProfit[r * PER_ACTIVITY + k]! -
    controlCost(world, year, k, r, world.headquarters[headline.firm]!) +
    values[k]! * needsTerm(market, headline, r) +
    HEADLINES.bidValue * bid
  );
}

/** Standard deviation of what projects of an activity do not share in profit, kF a job. */
export const projectDispersion = (k: number, value: number): number => DISPERSION[k]! * HEADLINES.spread * value;

/** ln of the weight of room for a project. */
export const projectRoom = (world: World, r: number): number =>
  HEADLINES.capacity * log(Math.max(1, world.state.room[r]!));

/** Weight of a place for a project; 0 where it would not pay. */
export function projectWeight(market: Market, headline: Headline, r: number, bid: number): number {
  const k = activityOf(headline.type);
  const profit = projectProfit(market, headline, r, bid);
  if (profit <= 0) return 0;
  const utility = profit / projectDispersion(k, market.values[k]!);
  return exp(Math.min(HEADLINES.utilityCap, utility) + projectRoom(market.world, r));
}

/** Weight of a place for an equipment of the State's: residents, what stands already, and the bid. */
function equipmentWeight(world: World, r: number, bid: number): number {
  return exp(
    HEADLINES.branchResidents * log(world.state.activesAll[r]!) -
      HEADLINES.branchSaturation * world.state.university[r]! +
      bid / HEADLINES.branchBid,
  );
}

export interface Decision {
  /** The world's place, or −1 where no place would do. */
  readonly place: number;
  /** What the winner bid and will pay, kF a job and year. */
  readonly bid: number;
}

/** The place that wins. `bids` are index-aligned with the world's places, `candidates` those that may have it. */
export function decide(
  market: Market,
  headline: Headline,
  bids: Float64Array,
  candidates: readonly number[],
): Decision {
  const { world } = market;
  let soonest = Number.POSITIVE_INFINITY;
  let winner: Decision = { place: -1, bid: 0 };
  for (const r of candidates) {
    const bid = allowedBid(world, r, headline.jobs, bids[r]!);
    const weight =
      activityOf(headline.type) < 0 ? equipmentWeight(world, r, bid) : projectWeight(market, headline, r, bid);
    const time = clock(market, weight, PURPOSE.headlinePlace, headline.id, world.geography.key[r]!);
    if (time >= soonest) continue;
    soonest = time;
    winner = { place: r, bid };
  }
  return winner;
}
