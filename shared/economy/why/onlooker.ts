/** Looks on at one establishment in a year's location, and takes its choices apart the moment before they are made. */

import { PURPOSE } from '../../maths/random.ts';
import type { Headline } from '../headlines/announce.ts';
import { activityOf } from '../headlines/catalogue.ts';
import type { Market } from '../location/market.ts';
import { ABROAD } from '../location/outside.ts';
import type { Rates } from '../location/rates.ts';
import type { Case } from '../location/reconsider.ts';
import type { Witness } from '../location/witness.ts';
import { type Choice, competing, looking, reconsidering } from './choice.ts';

/** One that looks for its first place. */
export interface Newcomer {
  readonly activity: number;
  readonly seat: number;
  readonly jobs: number;
  /** What it does if it finds a place. */
  readonly origin: 'opened' | 'cameFromElsewhere' | 'won';
  readonly choice: Choice;
}

export class Onlooker implements Witness {
  readonly id: number;
  /** What it weighed where it stood, if it reconsidered. */
  choice: Choice | null = null;
  newcomer: Newcomer | null = null;
  ended = false;
  outside: 'abroad' | 'elsewhere' | null = null;
  #place = -1;

  constructor(id: number) {
    this.id = id;
  }

  reconsiders(market: Market, one: Case, rates: Rates, evicted: boolean): void {
    this.choice = reconsidering(market, one, rates, evicted);
  }

  ends(to: number | null): void {
    this.ended = true;
    if (to !== null) this.outside = to === ABROAD ? 'abroad' : 'elsewhere';
  }

  looks(market: Market, k: number, seat: number, purpose: number, jobs: number): void {
    const origin = purpose === PURPOSE.elsewherePlace ? 'cameFromElsewhere' : 'opened';
    this.newcomer = {
      activity: k,
      seat,
      jobs,
      origin,
      choice: looking(market, { k, seat, purpose, id: this.id }, jobs),
    };
  }

  competes(market: Market, headline: Headline, bids: Float64Array, candidates: readonly number[]): void {
    const activity = activityOf(headline.type);
    if (activity < 0) return;
    const choice = competing(market, headline, bids, candidates);
    const seat = market.world.headquarters[headline.firm]!;
    this.newcomer = { activity, seat, jobs: headline.jobs, origin: 'won', choice };
    if (choice.winner !== null) this.#place = candidates[choice.winner]!;
  }

  /** A headline project's establishment as it opened: those that stand are reviewed in the same year. */
  founded(): { activity: number; place: number; seat: number; jobs: number } | null {
    return this.#place < 0 ? null : { ...this.newcomer!, place: this.#place };
  }
}
