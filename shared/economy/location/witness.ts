/**
 * Looks on while one establishment chooses, so that an explanation sees the market as the choice saw it: rooms fill
 * and empty in the course of a year's location. It changes nothing.
 */
import type { Headline } from '../headlines/announce.ts';
import type { Market } from './market.ts';
import type { Rates } from './rates.ts';
import type { Case } from './reconsider.ts';

export interface Witness {
  /** The establishment that it watches. */
  readonly id: number;
  /** Before it weighs its place against all others. */
  reconsiders(market: Market, one: Case, rates: Rates, evicted: boolean): void;
  /** It goes outside (`ABROAD`, `ELSEWHERE`) or ends (`null`). */
  ends(to: number | null): void;
  /** Before a newcomer with so many jobs looks for its first place; `seat` is that of its headquarters. */
  looks(market: Market, k: number, seat: number, purpose: number, jobs: number): void;
  /** Before a headline project is decided: what each place bids, and which places may have it. */
  competes(market: Market, headline: Headline, bids: Float64Array, candidates: readonly number[]): void;
}
