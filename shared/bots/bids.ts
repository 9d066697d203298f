/** What a bot bids for headline projects: a little, for those that suit its seat, and never what would hurt it. */
import type { Headline } from '../economy/headlines/announce.ts';
import { mayHaveStop, mostBid, yearlyCost } from '../economy/headlines/bid.ts';
import { fitOf, totalFit } from '../economy/headlines/fit.ts';
import { STATION } from '../economy/parameters/places.ts';
import type { TerritoryFacts } from '../economy/report.ts';
import type { BotSight } from './bot.ts';

/** Debt that asks for care, in years of revenue. */
export const HEAVY_DEBT = 0.4;
/** A seat bids where it is among the first so many in a hundred, of all places. */
const PLAUSIBLE = 35;
/** kF a job and year; more where people are without work. */
const MODEST = 8;
const PRESSED = 12;
/** All bids together bind no more than this share of the free budget, were they all to win. */
const PURSE = 0.12;
/** A station may cost this share of it. */
const STATION_PURSE = 0.15;

export interface BotBid {
  readonly project: number;
  readonly value: number;
}

const inDebt = (here: TerritoryFacts): boolean => here.debt > HEAVY_DEBT * here.revenue;

/** Is one of the coming stops to be had here, and its station to be borne? */
export function asksForStop({ report, seat, announced, lineYear }: BotSight): boolean {
  const here = report.territories[seat]!;
  const toBeHad = announced.some((project) => project.type === 'stop' && mayHaveStop(project, lineYear, here.station));
  // Above this many inhabitants it comes with the line.
  return (
    toBeHad && here.population < STATION.freeAbove && !inDebt(here) && STATION.cost <= STATION_PURSE * here.freeBudget
  );
}

/** Is this place among those that suit the project best? */
function isPlausible(sight: BotSight, project: Headline): boolean {
  if (project.type === 'stop') return asksForStop(sight);
  const { report, seat } = sight;
  const fits = report.territories.map((facts) => totalFit(fitOf(project, facts)));
  const better = fits.filter((fit) => fit > fits[seat]!).length;
  return better * 100 < PLAUSIBLE * fits.length;
}

/** Deterministic; the project announced first has the first call on the purse. */
export function sensibleBids(sight: BotSight): BotBid[] {
  const { report, seat, announced } = sight;
  const here = report.territories[seat]!;
  if (inDebt(here)) return [];
  const wanted = here.unemployment > report.nation.unemployment ? PRESSED : MODEST;
  let purse = PURSE * Math.max(0, here.freeBudget);
  return announced.flatMap((project) => {
    if (!isPlausible(sight, project)) return [];
    const value = Math.floor(Math.min(wanted, mostBid(here.freeBudget, project.jobs), (purse * 1000) / project.jobs));
    if (value <= 0) return [];
    purse -= yearlyCost(value, project.jobs);
    return [{ project: project.id, value }];
  });
}
