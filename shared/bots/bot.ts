/**
 * The player that is not a person. It sees what its seat may see, answers with an offer, and its moves enter the
 * log as the same commands that a person sends.
 */
import type { TerritoryFacts, TurnReport } from '../economy/report.ts';
import { INSTRUMENTS, type Instrument, SHARES } from '../offer/instruments.ts';
import { type Offer, sameOffer } from '../offer/offer.ts';

/** What a bot knows when it composes: the public report, its own seat, and the offer that stands there. */
export interface BotSight {
  readonly report: TurnReport;
  readonly seat: number;
  readonly standing: Offer;
}

/** One move of one instrument. */
export interface BotMove {
  readonly instrument: Instrument;
  readonly value: number;
}

/** How strongly a share is wanted beside what stands; 0 leaves it. Each is a need that a mayor would see in the facts. */
type Wants = Partial<Record<Instrument, number>>;

/** Below this many inhabitants a seat is too small for a technopole or a university of its own. */
const SMALL_TOWN = 60_000;
/** A share never falls below this part of what stood: nothing built is left to rot from one year to the next. */
const KEPT = 0.6;

/** A sensible offer: what stands, leaning towards the needs that the facts show. Deterministic. */
export function sensibleOffer({ report, seat, standing }: BotSight): Offer {
  const here = report.territories[seat]!;
  const wants = needs(here, report);
  const weights = SHARES.map((id) => standing[id] * KEPT + (wants[id] ?? 0));
  const leaning: Record<Instrument, number> = { ...standing, ...wholeShares(weights, spending(here)) };
  leaning.exemption = here.unemployment > report.nation.unemployment + 0.02 ? 2 : standing.exemption;
  leaning.aidProduction = here.unemployment > 0.1 ? 4 : standing.aidProduction;
  return leaning;
}

function needs(here: TerritoryFacts, { nation }: TurnReport): Wants {
  const idle = here.unemployment > nation.unemployment + 0.01;
  const skilled = here.skilledShare > nation.skilledShare;
  const large = here.population > SMALL_TOWN;
  return {
    sites: here.sites < 0.7 ? 14 : 6,
    technopole: large && (skilled || here.technopole > 0.1) ? 10 : 0,
    university: large ? 3 : 0,
    culture: here.netMigration.executive < 0 ? 9 : 5,
    telecom: here.telecom < 0.8 ? 8 : 2,
    services: 8,
    training: idle ? 12 : 6,
    social: here.precarious > 0.1 || idle ? 7 : 3,
    telework: large ? 0 : 7,
    promotion: 3,
  };
}

/** Percent of the free budget worth binding: a seat in debt keeps something back. */
const spending = (here: TerritoryFacts): number => (here.debt > 0.4 * here.revenue ? 85 : 98);

/** Whole percents in proportion to the weights that sum to `total` at most. */
function wholeShares(weights: readonly number[], total: number): Partial<Record<Instrument, number>> {
  const sum = weights.reduce((a, b) => a + b, 0);
  const shares: Partial<Record<Instrument, number>> = {};
  SHARES.forEach((id, index) => {
    shares[id] = sum > 0 ? Math.floor((weights[index]! / sum) * total) : 0;
  });
  return shares;
}

/** The moves that lead from one offer to another, those that free money first, so that each is allowed in turn. */
export function movesBetween(from: Offer, to: Offer): BotMove[] {
  if (sameOffer(from, to)) return [];
  return INSTRUMENTS.filter((id) => from[id] !== to[id])
    .map((id) => ({ instrument: id, value: to[id] }))
    .sort((a, b) => to[a.instrument] - from[a.instrument] - (to[b.instrument] - from[b.instrument]));
}
