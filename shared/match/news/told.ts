/** What was decided in the turn that the news tells of: public, as the turn is played. */
import type { Bid } from '../../economy/decisions.ts';
import type { Offer } from '../../offer/offer.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import { plansOf } from '../course.ts';
import type { PactEvent } from '../pacts/pact.ts';
import type { Reading } from '../view.ts';

/** What of a carrot the news looks at: whether it asks for a station, and what a truce binds. */
export type Asking = Pick<Offer, 'station' | 'taxRate' | 'exemption'>;

export interface Told {
  readonly bids: readonly Bid[];
  /** What became of pacts. */
  readonly pacts: readonly PactEvent[];
  /** Offers before the turn and in it, by territory; empty where nothing was played yet. */
  readonly before: readonly Asking[];
  readonly now: readonly Asking[];
}

export const NOTHING_TOLD: Told = { bids: [], pacts: [], before: [], now: [] };

/** What a reading tells of its latest turn. */
export function toldBy({ course, settled }: Reading, scenario: Scenario): Told {
  const start = scenario.territories.map(({ offer }) => offer);
  // How many years a turn plays changes no offer.
  const stood = [start, ...plansOf(scenario, 1, course).map(({ offers }) => offers)];
  const [before, now] = stood.slice(-2);
  return now ? { bids: course.at(-1)!.bids, pacts: settled.pacts, before: before!, now } : NOTHING_TOLD;
}
