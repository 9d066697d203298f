/** Headline projects: who has them, what was bid, and what tipped the scales as far as published facts can tell. */
import type { Bid } from '../../economy/decisions.ts';
import { mostBid } from '../../economy/headlines/bid.ts';
import { HEADLINE, HEADLINES } from '../../economy/headlines/catalogue.ts';
import { type Asset, type Fit, fitOf } from '../../economy/headlines/fit.ts';
import { ABROAD, type HeadlineResult, type TerritoryFacts, type TurnReport } from '../../economy/report.ts';
import type { HeadlineNews, Outcome, Tip } from './lines.ts';
import { total } from './measure.ts';
import type { Told } from './told.ts';

/** What a team bid for is news to it, however small beside the place. */
const STAKE = 0.02;
/** A project that went to somebody else without a bid of one's own touches a place so much less. */
const AWAY = 0.2;
/** An advantage below this, kF a job and year, decides nothing: it was luck. */
const TELLING = 1;

/** The reader's own stake in a project. */
interface Stake {
  readonly place: number;
  readonly bid: number;
  /** It bid for a stop and did not ask for the station. */
  readonly unasked?: boolean;
}

const bidOf = (bids: readonly Bid[], project: HeadlineResult, place: number): number =>
  bids.find((bid) => bid.project === project.id && bid.territory === place)?.value ?? 0;

/** Mean of what the territories have, one by one. */
function meanFit(fits: readonly Fit[]): Fit {
  const mean = (asset: Asset): number => fits.reduce((sum, fit) => sum + (fit.get(asset) ?? 0), 0) / fits.length;
  return new Map([...(fits[0]?.keys() ?? [])].map((asset) => [asset, mean(asset)]));
}

/** What speaks most for the winner beside these rivals, taken together. */
function tipOf(before: TurnReport, project: HeadlineResult, rivals: readonly Stake[]): Tip {
  if (project.place === null || rivals.length === 0) return 'luck';
  const facts = (place: number): TerritoryFacts => before.territories[place]!;
  const winner = fitOf(project, facts(project.place));
  const beside = meanFit(rivals.map(({ place }) => fitOf(project, facts(place))));
  // More than the budget bore was cut when it was decided.
  const bids = rivals.map(({ place, bid }) => Math.min(bid, mostBid(facts(place).freeBudget, project.jobs)));
  const against = bids.reduce((sum, bid) => sum + bid, 0) / bids.length;
  const worth = HEADLINE[project.type].activity === null ? 1 : HEADLINES.bidValue;
  const pushes: readonly (readonly [Tip, number])[] = [
    ['bid', worth * (project.bid - against)],
    ...[...winner].map(([asset, term]) => [asset, term - (beside.get(asset) ?? 0)] as const),
  ];
  const [tip, push] = pushes.reduce((best, next) => (next[1] > best[1] ? next : best));
  return push >= TELLING ? tip : 'luck';
}

function outcomeFor({ place }: HeadlineResult, stake: Stake | null): Outcome {
  if (place === null) return 'nowhere';
  if (place === stake?.place) return 'won';
  return stake !== null && stake.bid > 0 ? 'lost' : 'told';
}

/** Whom the winner is held against: the reader who lost, else all who bid, else every other place. */
function rivalsOf(before: TurnReport, project: HeadlineResult, bids: readonly Bid[]): Stake[] {
  const others = [...before.territories.keys()]
    .filter((place) => place !== project.place)
    .map((place) => ({ place, bid: bidOf(bids, project, place) }));
  const bidders = others.filter(({ bid }) => bid > 0);
  return bidders.length > 0 ? bidders : others;
}

function lineOf(
  before: TurnReport,
  project: HeadlineResult,
  bids: readonly Bid[],
  stake: Stake | null,
  weight: number,
): HeadlineNews {
  const outcome = outcomeFor(project, stake);
  const loser = outcome === 'lost' ? stake : null;
  const unasked = stake?.unasked === true && outcome !== 'won';
  return {
    kind: 'headline',
    outcome,
    project,
    other: loser?.place ?? null,
    otherBid: loser?.bid ?? 0,
    tip: unasked ? 'unasked' : tipOf(before, project, loser ? [loser] : rivalsOf(before, project, bids)),
    place: project.place ?? stake?.place ?? ABROAD,
    weight,
  };
}

/** The turn's projects as this seat reads of them. */
export function seatHeadlines(
  before: TurnReport,
  latest: TurnReport,
  seat: number,
  { bids, now }: Told,
): HeadlineNews[] {
  const actives = Math.max(1, total(latest.territories[seat]!.actives));
  return latest.headlines.flatMap((project) => {
    const bid = bidOf(bids, project, seat);
    const concerned = bid > 0 || project.place === seat;
    // That nobody has what one never wanted is no news.
    if (!concerned && project.place === null) return [];
    const share = project.jobs / actives;
    const weight = concerned ? STAKE + share : AWAY * Math.min(STAKE, share);
    const unasked = project.type === 'stop' && bid > 0 && now[seat]?.station === 0;
    return [lineOf(before, project, bids, { place: seat, bid, unasked }, weight)];
  });
}

/** The turn's projects as the country reads of them: those that somebody has, or that somebody bid for in vain. */
export function countryHeadlines(
  before: TurnReport,
  latest: TurnReport,
  bids: readonly Bid[],
  actives: number,
): HeadlineNews[] {
  return latest.headlines
    .filter((project) => project.place !== null || bids.some((bid) => bid.project === project.id))
    .map((project) => lineOf(before, project, bids, null, project.jobs / actives));
}
