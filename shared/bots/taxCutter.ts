/**
 * Competes by price: a lower rate each year, the longest exemptions, aid for jobs where people are without work, and
 * the highest bids that its budget bears. What is left makes land ready and is told to the world; little goes to people.
 */
import { INSTRUMENT } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import { boldBids } from './bids.ts';
import { boundFor, inDebt, taxesInNeed } from './husbandry.ts';
import { leaning } from './needs.ts';
import { shareOut, type Weights } from './shareOut.ts';
import { type Bot, type BotSight, hereIn, ownOffer } from './sight.ts';

/** Points of the reference rate that it cuts a year, and the rate at which it stops. */
const CUT = 2;
const LOWEST = 84;
/** In debt, it gives back some of the cut, and some of the exemption. */
const LOWEST_IN_DEBT = 95;
const AID = 3;
const WANTED: Weights = { sites: 14, telecom: 4, services: 3, promotion: 8 };

function offerIn(sight: BotSight): Offer {
  const [here, standing] = [hereIn(sight), ownOffer(sight)];
  const poor = inDebt(here);
  const aid = poor || here.unemployment <= sight.report.nation.unemployment ? 0 : AID;
  return {
    ...standing,
    ...shareOut(leaning(standing, WANTED), boundFor(here), standing),
    taxRate: Math.max(poor ? LOWEST_IN_DEBT : LOWEST, standing.taxRate - CUT),
    exemption: poor ? 3 : INSTRUMENT.exemption.max,
    ...{ aidUpstream: aid, aidProduction: aid, aidDownstream: aid },
    // Even a cutter of taxes stops where nothing is left.
    ...taxesInNeed(here, standing),
  };
}

export const taxCutter: Bot = {
  compose: (sight) => ({ offer: offerIn(sight), bids: boldBids(sight) }),
};
