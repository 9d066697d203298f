/** A sensible offer: what stands, leaning towards the needs that a mayor would see in the published facts. */
import type { NationFacts, TerritoryFacts } from '../economy/report.ts';
import { SHARES } from '../offer/instruments.ts';
import type { Offer } from '../offer/offer.ts';
import { asksForStop } from './bids.ts';
import { boundFor, restingRate, taxesInNeed } from './husbandry.ts';
import { shareOut, type Weights } from './shareOut.ts';
import { type BotSight, hereIn, ownOffer } from './sight.ts';

/** From this many inhabitants on, a technopole or a university can gather the mass that it needs. */
export const MASS = 150_000;
/** A technopole beyond this effect is maintained, not enlarged. */
const GROWN = 0.85;
/** Of what stood, this part stands again: what was built is not left to rot from one year to the next. */
const KEPT = 0.7;

/** What is wanted of each share beside what stands, in percent. */
export function needsOf(here: TerritoryFacts, nation: NationFacts): Weights {
  const idle = here.unemployment > nation.unemployment;
  const large = here.population > MASS;
  return {
    sites: here.sites < 0.8 ? 10 : 5,
    technopole: large ? (here.technopole < GROWN ? 10 : 4) : 0,
    university: large ? 2 : 1,
    culture: here.netMigration.executive < 0 ? 6 : 4,
    telecom: 2,
    services: 5,
    training: idle ? 6 : 4,
    social: here.precarious > 0.1 || idle ? 4 : 2,
    telework: large ? 3 : 6,
    promotion: 1,
  };
}

/** What is kept of the shares that stand, and what is wanted beside them. */
export const leaning = (standing: Offer, wants: Weights): Weights =>
  Object.fromEntries(SHARES.map((id) => [id, standing[id] * KEPT + (wants[id] ?? 0)]));

export function sensibleOffer(sight: BotSight): Offer {
  const [here, standing] = [hereIn(sight), ownOffer(sight)];
  const { nation } = sight.report;
  const jobless = here.unemployment > nation.unemployment + 0.01;
  return {
    ...standing,
    ...shareOut(leaning(standing, needsOf(here, nation)), boundFor(here), standing),
    taxRate: restingRate(here, standing),
    exemption: jobless ? 2 : standing.exemption,
    ...taxesInNeed(here, standing),
    station: asksForStop(sight) ? 1 : standing.station,
  };
}
