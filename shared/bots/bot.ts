/**
 * The player that is not a person. It sees what its seat may see, answers with an offer, and its moves enter the
 * log as the same commands that a person sends.
 */
import type { Headline } from '../economy/headlines/announce.ts';
import type { NationFacts, TerritoryFacts, TurnReport } from '../economy/report.ts';
import { INSTRUMENTS, type Instrument, SHARES } from '../offer/instruments.ts';
import { type Offer, sameOffer } from '../offer/offer.ts';
import { asksForStop, HEAVY_DEBT } from './bids.ts';

/** What a bot knows when it composes: the public report, its own seat, and the offer that stands there. */
export interface BotSight {
  readonly report: TurnReport;
  readonly seat: number;
  readonly standing: Offer;
  /** The headline projects that the coming turn decides. */
  readonly announced: readonly Headline[];
  /** Calendar year in which the State's fast line reaches the seat; `null` for never. */
  readonly lineYear: number | null;
}

/** One move of one instrument. */
export interface BotMove {
  readonly instrument: Instrument;
  readonly value: number;
}

/** What is wanted of each share beside what stands, in percent: the needs that a mayor would see in the facts. */
type Wants = Partial<Record<Instrument, number>>;

/** From this many inhabitants on, a technopole or a university can gather the mass that it needs. */
const MASS = 150_000;
/** A technopole beyond this effect is maintained, not enlarged. */
const GROWN = 0.85;
/** Of what stood, this part stands again: what was built is not left to rot from one year to the next. */
const KEPT = 0.7;
/** A free budget below this share of revenue is none: then aid ends, and the rate rises a little each year. */
const PINCH = 0.08;
/** Percent of the reference rate: its rise a year, and how high. */
const RISE = 4;
const DEAREST = 120;
/** Percent of the free budget that is bound; a seat in debt keeps more of it back. */
const BOUND = 97;
const BOUND_IN_DEBT = 88;

/** A sensible offer: what stands, leaning towards the needs that the facts show. Deterministic. */
export function sensibleOffer(sight: BotSight): Offer {
  const { report, seat, standing } = sight;
  const here = report.territories[seat]!;
  const wants = needs(here, report.nation);
  const bound = here.debt > HEAVY_DEBT * here.revenue ? BOUND_IN_DEBT : BOUND;
  const jobless = here.unemployment > report.nation.unemployment + 0.01;
  return {
    ...standing,
    ...shareOut(standing, wants, bound),
    ...taxes(here, standing, jobless),
    station: asksForStop(sight) ? 1 : standing.station,
  };
}

/** Tax breaks and aids: more for newcomers where people are without work, nothing where nothing is free to be given. */
function taxes(here: TerritoryFacts, standing: Offer, jobless: boolean): Partial<Offer> {
  const free = here.freeBudget / here.revenue;
  if (free < PINCH) {
    const taxRate = Math.min(DEAREST, Math.max(standing.taxRate, 100) + RISE);
    return { taxRate, exemption: 0, aidUpstream: 0, aidProduction: 0, aidDownstream: 0 };
  }
  // A rate that was raised in need comes down again once there is room.
  const relief = free > 2 * PINCH ? RISE : 0;
  return { taxRate: Math.max(100, standing.taxRate - relief), exemption: jobless ? 2 : standing.exemption };
}

function needs(here: TerritoryFacts, nation: NationFacts): Wants {
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

/** Whole percents, in proportion to what is kept and wanted, `bound` in all; nothing that stood falls to nothing. */
function shareOut(standing: Offer, wants: Wants, bound: number): Partial<Record<Instrument, number>> {
  const weights = SHARES.map((id) => standing[id] * KEPT + (wants[id] ?? 0));
  const scale = bound / weights.reduce((a, b) => a + b, 0);
  return Object.fromEntries(
    SHARES.map((id, i) => [id, Math.max(standing[id] > 0 ? 1 : 0, Math.floor(weights[i]! * scale))]),
  );
}

/** The moves that lead from one offer to another, those that free money first, so that each is allowed in turn. */
export function movesBetween(from: Offer, to: Offer): BotMove[] {
  if (sameOffer(from, to)) return [];
  return INSTRUMENTS.filter((id) => from[id] !== to[id])
    .map((id) => ({ instrument: id, value: to[id] }))
    .sort((a, b) => to[a.instrument] - from[a.instrument] - (to[b.instrument] - from[b.instrument]));
}
