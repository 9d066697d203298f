/** Headquarters drift up the hierarchy: now and then a firm asks where a decision centre does best (l. 309–318). */

import { ACTIVITIES } from '../../dimensions.ts';
import { PURPOSE, uniform } from '../../maths/random.ts';
import { HEADQUARTERS, REVIEW } from '../parameters/firms.ts';
import { type Market, race } from './market.ts';

const DECISION = ACTIVITIES.indexOf('upstreamSophisticated');

export function driftHeadquarters(market: Market): void {
  const { world, year } = market;
  const { headquarters, seed, state } = world;
  const drift = HEADQUARTERS.drift + HEADQUARTERS.flexibleDrift * year.regime;
  for (let firm = 0; firm < world.reference.firms; firm++) {
    const seat = headquarters[firm]!;
    const chance = drift + REVIEW.drainReview * state.drain[seat]!;
    if (uniform(seed, year.index, PURPOSE.headquartersDrift, firm) >= chance) continue;
    const { place } = race(market, DECISION, seat, PURPOSE.headquartersPlace, firm);
    if (place >= 0) headquarters[firm] = place;
  }
}
