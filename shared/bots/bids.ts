/** What a bot bids for headline projects: a little, for those that suit its seat, and never what would hurt it. */
import { stationIsFree } from '../economy/carrot/limits.ts';
import type { Headline } from '../economy/headlines/announce.ts';
import { mayHaveStop, mostBid, yearlyCost } from '../economy/headlines/bid.ts';
import { fitOf, totalFit } from '../economy/headlines/fit.ts';
import { STATION } from '../economy/parameters/places.ts';
import { inDebt } from './husbandry.ts';
import { type BotBid, type BotSight, hereIn } from './sight.ts';

/** How much a character risks. */
interface Stake {
  /** kF a job and year; more where people are without work. */
  readonly modest: number;
  readonly pressed: number;
  /** All bids together bind no more than this share of the free budget, were they all to win. */
  readonly purse: number;
}

/** A seat bids where it is among the first so many in a hundred, of all places. */
const PLAUSIBLE = 35;
const SENSIBLE: Stake = { modest: 8, pressed: 12, purse: 0.12 };
const BOLD: Stake = { modest: 16, pressed: 24, purse: 0.25 };
/** A station may cost this share of the free budget. */
const STATION_PURSE = 0.15;

/** Is one of the coming stops to be had here, by one that must ask? */
export function stopToBeHad(sight: BotSight): boolean {
  const here = hereIn(sight);
  const { lineYear } = sight.scenario.territories[sight.seat]!;
  const toBeHad = sight.announced.some(
    (project) => project.type === 'stop' && mayHaveStop(project, lineYear, here.station),
  );
  // Above this many inhabitants it comes with the line.
  return toBeHad && !stationIsFree(here.population);
}

/** Is one of the coming stops to be had here, and its station to be borne? */
export function asksForStop(sight: BotSight): boolean {
  const here = hereIn(sight);
  return stopToBeHad(sight) && !inDebt(here) && STATION.cost <= STATION_PURSE * here.freeBudget;
}

/** Is this place among the first so many in a hundred that suit the project best? */
function isPlausible(sight: BotSight, project: Headline, first: number): boolean {
  if (project.type === 'stop') return asksForStop(sight);
  const { report, seat } = sight;
  const fits = report.territories.map((facts) => totalFit(fitOf(project, facts)));
  const better = fits.filter((fit) => fit > fits[seat]!).length;
  return better * 100 < first * fits.length;
}

/** Deterministic; the project announced first has the first call on the purse. */
function bidsOf(sight: BotSight, stake: Stake, first = PLAUSIBLE): BotBid[] {
  const here = hereIn(sight);
  if (inDebt(here)) return [];
  const wanted = here.unemployment > sight.report.nation.unemployment ? stake.pressed : stake.modest;
  let purse = stake.purse * Math.max(0, here.freeBudget);
  return sight.announced.flatMap((project) => {
    if (!isPlausible(sight, project, first)) return [];
    const value = Math.floor(Math.min(wanted, mostBid(here.freeBudget, project.jobs), (purse * 1000) / project.jobs));
    if (value <= 0) return [];
    purse -= yearlyCost(value, project.jobs);
    return [{ project: project.id, value }];
  });
}

/** `first`: percent of the places, from the one that suits best, among which the seat must be to bid. */
export const sensibleBids = (sight: BotSight, first = PLAUSIBLE): BotBid[] => bidsOf(sight, SENSIBLE, first);

/** Twice as much, of twice the purse. */
export const boldBids = (sight: BotSight): BotBid[] => bidsOf(sight, BOLD);
