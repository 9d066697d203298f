/** Announced projects are decided first in a year, while every place still has its room (l. 268–282, 588–606). */
import { add, establishmentId, ORIGIN } from '../establishments.ts';
import { record } from '../journal.ts';
import type { Market } from '../location/market.ts';
import { roomUtility as utilityOfRoom } from '../location/utility.ts';
import type { World } from '../world.ts';
import { announcedIn, type Headline, stopCandidates } from './announce.ts';
import { yearlyCost } from './bid.ts';
import { activityOf, HEADLINES } from './catalogue.ts';
import { type Decision, decide } from './decide.ts';

/** Order within the year's projects from which headline establishments are numbered: far beyond all others. */
const FIRST_ORDER = 1 << 21;

/** Who may have it: for a stop, those on a line that have asked and none yet. */
function candidatesFor({ world, year }: Market, headline: Headline): number[] {
  if (headline.type !== 'stop') return Array.from(world.places.keys());
  return stopCandidates(world, year.calendar).filter((r) => world.state.stop[r] === 0 && year.offers[r]!.station === 1);
}

function bidsFor({ world, year }: Market, headline: Headline): Float64Array {
  const bids = new Float64Array(world.places.length);
  for (const { project, territory, value } of year.decisions.bids) {
    if (project === headline.id) bids[world.rank[territory]!] = value;
  }
  return bids;
}

/** The name of the establishment that a project of the year becomes. */
const establishmentOf = (world: World, { id }: Headline): number =>
  establishmentId(ORIGIN.project, world.elapsed, FIRST_ORDER + (id % 4));

/** The project's establishment opens on a site made ready for it, beside the room that there is. */
function found({ world, roomUtility }: Market, headline: Headline, place: number): void {
  const { type, jobs, firm } = headline;
  const activity = activityOf(type);
  const name = establishmentOf(world, headline);
  add(world.establishments, { id: name, activity, territory: place, firm, jobs, age: 0, talent: HEADLINES.talent });
  world.state.room[place]! += jobs;
  roomUtility[place] = utilityOfRoom(world.state.room[place]!);
  const headquarters = world.headquarters[firm]!;
  record(world.journal, { move: 'opened', id: name, activity, jobs, headquarters, from: null, to: place });
}

/** Gives the winner what it won, and books what it promised: the same sum in each of the years to come. */
function award(market: Market, headline: Headline, { place, bid }: Decision): void {
  const { state } = market.world;
  if (headline.type === 'stop') state.stop[place] = 1;
  else if (headline.type === 'universityBranch') state.branch[place]! += HEADLINES.branch;
  else found(market, headline, place);
  for (let y = 0; y < HEADLINES.years; y++)
    state.pledges[place * HEADLINES.years + y]! += yearlyCost(bid, headline.jobs);
}

/** What this year decides: of what was announced for the turn, or of the seed's own. */
const projectsOf = ({ world, year }: Market): readonly Headline[] =>
  year.decisions.announced?.filter((headline) => headline.year === year.calendar) ?? announcedIn(world, year.index);

export function decideHeadlines(market: Market): void {
  const { world, witness } = market;
  for (const headline of projectsOf(market)) {
    const [bids, candidates] = [bidsFor(market, headline), candidatesFor(market, headline)];
    if (witness?.id === establishmentOf(world, headline)) witness.competes(market, headline, bids, candidates);
    const decision = decide(market, headline, bids, candidates);
    world.journal.headlines.push({ headline, ...decision });
    if (decision.place >= 0) award(market, headline, decision);
  }
}
