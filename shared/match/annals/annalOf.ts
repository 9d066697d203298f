/** The annal of a turn, from the two matches that it lies between and their reports. */
import { ACTIVITIES, SKILLS } from '../../dimensions.ts';
import { ACCOUNTS } from '../../economy/ledger.ts';
import type { TerritoryFacts, TurnReport } from '../../economy/report.ts';
import { round } from '../../economy/rounding.ts';
import type { World } from '../../economy/world.ts';
import type { Match } from '../match.ts';
import { NOTHING_TOLD, type Told } from '../news/told.ts';
import { countryNews, type News, seatNews } from '../news.ts';
import type { MatchState } from '../state.ts';
import { type Annal, eventRow, KEPT_FACTS, type KeptFact } from './annal.ts';

/** The match after the turn, and before it the table and the report; `null` at the start. */
export interface Passage {
  readonly match: Pick<Match, 'scenario' | 'state' | 'world'>;
  readonly report: TurnReport;
  readonly before: { readonly state: MatchState; readonly report: TurnReport } | null;
}

const kept = (facts: TerritoryFacts, fact: KeptFact): number =>
  fact === 'actives' ? round(SKILLS.reduce((sum, skill) => sum + facts.actives[skill], 0)) : facts[fact];

function factsOf({ territories }: TurnReport): Annal['facts'] {
  const columns = KEPT_FACTS.map((fact) => [fact, territories.map((facts) => kept(facts, fact))]);
  return Object.fromEntries(columns) as Annal['facts'];
}

function booksOf({ journal, rank }: World): Annal['books'] {
  const moved = ACCOUNTS.filter((account) => journal.ledger[account].some((value) => value !== 0));
  return Object.fromEntries(
    moved.map((account) => [account, Array.from(rank, (r) => round(journal.ledger[account][r]!))]),
  );
}

function pinsOf({ pins, territories }: TurnReport): Annal['pins'] {
  const rows = territories.map((): Annal['pins'][number][number][] => []);
  for (const { id, territory, activity, jobs } of pins) {
    rows[territory]!.push([id, ACTIVITIES.indexOf(activity), Math.round(jobs)]);
  }
  return rows;
}

const flowsOf = ({ flows }: TurnReport): Annal['flows'] =>
  flows.map(({ skill, from, to, people }) => [SKILLS.indexOf(skill), from, to, Math.round(people)]);

export function annalOf(passage: Passage): Annal {
  const { match, report, before } = passage;
  return {
    turn: report.turn,
    year: report.year,
    facts: factsOf(report),
    books: booksOf(match.world),
    pins: pinsOf(report),
    flows: flowsOf(report),
    events: report.events.map(eventRow),
    country: countryNews(before?.report ?? null, report, toldIn(passage)),
  };
}

/** What was decided in the turn. */
function toldIn({ match: { state }, before }: Passage): Told {
  if (!before) return NOTHING_TOLD;
  const offers = ({ seats }: MatchState) => seats.map(({ standing }) => standing);
  return {
    ...{ bids: state.decided.bids, pacts: state.settled.pacts },
    ...{ before: offers(before.state), now: offers(state) },
  };
}

/** The news of every seat, by territory; none for a place that nobody governs. */
export function seatsNews(passage: Passage): readonly (readonly News[])[] {
  const { match, report, before } = passage;
  const told = toldIn(passage);
  return match.scenario.territories.map(({ seat }, i) =>
    seat ? seatNews(before?.report ?? null, report, i, told) : [],
  );
}
