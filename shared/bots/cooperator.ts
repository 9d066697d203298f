/**
 * Keeps the truce that nobody has signed: no rate below the reference, no exemption longer than most, no aid that
 * only moves a job from one place to the next. It spends on what spills over to its neighbours, and bids only for
 * what suits no place better.
 */
import type { Offer } from '../offer/offer.ts';
import { asksForStop, sensibleBids } from './bids.ts';
import { boundFor, NO_AID, restingRate, taxesInNeed } from './husbandry.ts';
import { leaning, needsOf } from './needs.ts';
import { shareOut, together, type Weights } from './shareOut.ts';
import { type Bot, type BotSight, hereIn, ownOffer } from './sight.ts';

/** An exemption everybody grants is no weapon; one year is what the scenarios start from. */
const LONGEST = 1;
/** Knowledge, networks and people travel, percent beside its own needs; land, image and presents stay. */
const SHARED: Weights = { services: 4, training: 4, university: 3, telecom: 2 };

function offerIn(sight: BotSight): Offer {
  const [here, standing] = [hereIn(sight), ownOffer(sight)];
  return {
    ...standing,
    ...shareOut(leaning(standing, together(needsOf(here, sight.report.nation), SHARED)), boundFor(here), standing),
    taxRate: restingRate(here, standing),
    exemption: Math.min(LONGEST, standing.exemption),
    ...NO_AID,
    ...taxesInNeed(here, standing),
    station: asksForStop(sight) ? 1 : standing.station,
  };
}

export const cooperator: Bot = {
  compose: (sight) => ({ offer: offerIn(sight), bids: sensibleBids(sight, 1) }),
};
