/** Headquarters drift up the hierarchy: now and then a firm asks where a decision centre does best (l. 309–318). */

import { ACTIVITIES } from '../../dimensions.ts';
import { draw, PURPOSE, strand, stream } from '../../maths/random.ts';
import { HEADQUARTERS, REVIEW } from '../parameters/firms.ts';
import type { Market } from './market.ts';
import { race } from './race.ts';

const DECISION = ACTIVITIES.indexOf('upstreamSophisticated');

export function driftHeadquarters(market: Market): void {
  const { world, year } = market;
  const { headquarters, seed, state } = world;
  const drift = HEADQUARTERS.drift + HEADQUARTERS.flexibleDrift * year.regime;
  const luck = stream(seed, year.index, PURPOSE.headquartersDrift);
  for (let firm = 0; firm < world.reference.firms; firm++) {
    const seat = headquarters[firm]!;
    const chance = drift + REVIEW.drainReview * state.drain[seat]!;
    if (draw(strand(luck, firm), 0) >= chance) continue;
    const { place } = race(market, DECISION, seat, PURPOSE.headquartersPlace, firm);
    if (place >= 0) headquarters[firm] = place;
  }
}
