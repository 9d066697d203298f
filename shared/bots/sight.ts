/** What a bot sees and what it answers: the one interface behind which every character plays. */
import type { Agreement } from '../economy/agreements.ts';
import type { Headline } from '../economy/headlines/announce.ts';
import type { TerritoryFacts, TurnReport } from '../economy/report.ts';
import type { Offer } from '../offer/offer.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Imagination } from './imagination.ts';

/** What a bot knows when it composes: what is public, and which seat is its own. No draft, no bid, no luck to come. */
export interface BotSight {
  readonly scenario: Scenario;
  /** Index into the scenario's territories. */
  readonly seat: number;
  readonly report: TurnReport;
  /** The offers in force, index-aligned with the territories: public since the last close. */
  readonly standing: readonly Offer[];
  /** The headline projects that the coming turn decides. */
  readonly announced: readonly Headline[];
  /** The region as anybody may imagine it from what is public. */
  readonly imagination: Imagination;
  /** What the pacts in force make of the coming turn. */
  readonly agreements: readonly Agreement[];
  /** What the match counts at its end, in points: only differences between two courses of one place mean anything. */
  readonly worth: (facts: TerritoryFacts) => number;
}

/** What a bot bids for a headline project, kF a job and year. */
export interface BotBid {
  /** The project's id. */
  readonly project: number;
  readonly value: number;
}

/** What a bot answers: a whole, valid offer, and what it bids. */
export interface Play {
  readonly offer: Offer;
  readonly bids: readonly BotBid[];
}

/** A character. Deterministic: the same sight, the same play. */
export interface Bot {
  compose(sight: BotSight): Play;
}

/** The facts of the bot's own seat. */
export const hereIn = ({ report, seat }: BotSight): TerritoryFacts => report.territories[seat]!;

/** The offer in force in the bot's own seat. */
export const ownOffer = ({ standing, seat }: BotSight): Offer => standing[seat]!;
