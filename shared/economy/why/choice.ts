/** A choice of place as it was made: every alternative that was weighed, and the one whose clock rang first. */

import { log } from '../../maths/log.ts';
import { PURPOSE } from '../../maths/random.ts';
import { explain, explainStanding } from '../explain.ts';
import type { Headline } from '../headlines/announce.ts';
import { activityOf, HEADLINES } from '../headlines/catalogue.ts';
import { allowedBid, needsTerm, projectDispersion, projectRoom, projectWeight } from '../headlines/decide.ts';
import { clock, type Market } from '../location/market.ts';
import { ABROAD, ELSEWHERE, NOWHERE, outsideRoom } from '../location/outside.ts';
import { race, seek } from '../location/race.ts';
import type { Rates } from '../location/rates.ts';
import { type Case, closureReadiness, inertiaOf, stayRate } from '../location/reconsider.ts';
import { dispersion, roomUtility } from '../location/utility.ts';
import { CHOICE } from '../parameters/firms.ts';
import { type Alternative, type Option, type Weighed, weighed, withOdds } from './alternative.ts';
import { type Chooser, contenders } from './race.ts';

export interface Choice {
  /** What firms of its kind do not share in profit, kF a job: by this money becomes utility. */
  readonly dispersion: number;
  readonly alternatives: readonly Alternative[];
  /** Index of the alternative that it took; `null` where no place had room. Worked out from the clocks alone. */
  readonly winner: number | null;
  /** Index of the one whose clock rang first: another than the winner where the place had no room left. */
  readonly first: number | null;
  /** Does it lose money where it stands (and cannot stay)? Has the station's district become too dear for it? */
  readonly losing: boolean;
  readonly evicted: boolean;
}

const OPTION_OUTSIDE: Readonly<Record<number, Option>> = { [ABROAD]: 'abroad', [ELSEWHERE]: 'elsewhere' };

/** Index of what a race returned: the world's place, or what lies outside. */
function indexOf(market: Market, all: readonly Weighed[], place: number): number | null {
  if (place === NOWHERE) return null;
  const territory = place >= 0 ? market.world.order[place]! : null;
  const option = place >= 0 ? 'place' : OPTION_OUTSIDE[place];
  return all.findIndex((one) => one.option === option && one.territory === territory);
}

/** Staying where it stands: what others hold out does not count, inertia does. */
function staying(market: Market, one: Case, rates: Rates, evicted: boolean): Weighed {
  const { world, year, values } = market;
  const rate = stayRate(market, one, rates, evicted);
  return weighed({
    option: 'stay',
    territory: world.order[one.place]!,
    bar: null,
    weight: rate,
    rings: clock(market, rate, PURPOSE.stay, one.id),
    profit: explainStanding(world, year, one.activity, one.place, one.headquarters),
    scale: dispersion(one.activity, values[one.activity]!),
    limit: CHOICE.utilityCap,
    others: { room: roomUtility(world.state.room[one.place]!), inertia: inertiaOf(one, rates, evicted) },
  });
}

/** Closing for good stands for a place of a given capacity. */
function closing(market: Market, one: Case, rates: Rates): Weighed {
  const readiness = closureReadiness(one.activity);
  const rate = rates.closure * readiness;
  return weighed({
    option: 'close',
    territory: null,
    bar: null,
    weight: rate,
    rings: clock(market, rate, PURPOSE.closure, one.id),
    profit: null,
    scale: dispersion(one.activity, market.values[one.activity]!),
    limit: CHOICE.utilityCap,
    others: { room: roomUtility(outsideRoom(market.world, CHOICE.closureCapacity)), pull: log(readiness) },
  });
}

/** One that stands and reconsiders: stays (or closes, when it loses money), or goes to the best of the others. */
export function reconsidering(market: Market, one: Case, rates: Rates, evicted: boolean): Choice {
  const { activity: k, headquarters: seat, id } = one;
  const losing = one.own < 0;
  const chooser: Chooser = { k, seat, purpose: PURPOSE.relocation, id };
  const home = losing ? closing(market, one, rates) : staying(market, one, rates, evicted);
  const all = [home, ...contenders(market, chooser)];
  const found = race(market, k, seat, chooser.purpose, id);
  const jobs = market.world.establishments.jobs[one.e]!;
  const goes = found.time < home.rings!;
  const place = goes ? seek(market, k, seat, chooser.purpose, id, jobs, found) : NOWHERE;
  return {
    dispersion: dispersion(k, market.values[k]!),
    alternatives: withOdds(all),
    first: goes ? indexOf(market, all, found.place) : 0,
    winner: goes ? indexOf(market, all, place) : 0,
    losing,
    evicted,
  };
}

/** A newcomer with so many jobs that looks everywhere. */
export function looking(market: Market, chooser: Chooser, jobs: number): Choice {
  const { k, seat, purpose, id } = chooser;
  const all = contenders(market, chooser);
  const found = race(market, k, seat, purpose, id);
  return {
    dispersion: dispersion(k, market.values[k]!),
    alternatives: withOdds(all),
    first: indexOf(market, all, found.place),
    winner: indexOf(market, all, seek(market, k, seat, purpose, id, jobs, found)),
    losing: false,
    evicted: false,
  };
}

/** A place in the contest for a headline project with what it really bids. */
function contestant(market: Market, headline: Headline, r: number, asked: number): Weighed {
  const { world, year, values } = market;
  const k = activityOf(headline.type);
  const bid = allowedBid(world, r, headline.jobs, asked);
  const weight = projectWeight(market, headline, r, bid);
  const open = weight > 0;
  return weighed({
    option: 'place',
    territory: world.order[r]!,
    bar: open ? null : 'unprofitable',
    weight,
    rings: open ? clock(market, weight, PURPOSE.headlinePlace, headline.id, world.geography.key[r]!) : null,
    profit: explain(world, year, k, r, world.headquarters[headline.firm]!),
    needs: values[k]! * needsTerm(market, headline, r),
    bid: HEADLINES.bidValue * bid,
    scale: projectDispersion(k, values[k]!),
    limit: HEADLINES.utilityCap,
    others: { room: projectRoom(world, r) },
  });
}

/** A headline project of an activity; `bids` are index-aligned with the world's places, `candidates` may have it. */
export function competing(
  market: Market,
  headline: Headline,
  bids: Float64Array,
  candidates: readonly number[],
): Choice {
  const all = candidates.map((r) => contestant(market, headline, r, bids[r]!));
  const soonest = all.reduce<number | null>((best, one, i) => {
    if (one.rings === null) return best;
    return best === null || one.rings < all[best]!.rings! ? i : best;
  }, null);
  const k = activityOf(headline.type);
  return {
    dispersion: projectDispersion(k, market.values[k]!),
    alternatives: withOdds(all),
    first: soonest,
    winner: soonest,
    losing: false,
    evicted: false,
  };
}
