/** What happened in a turn, for people to read: events of establishments and flows of migrants. */
import type { Headline } from './headlines/announce.ts';
import { emptyLedger, type Ledger } from './ledger.ts';
import type { Move, Term } from './report.ts';
import { PER_SKILL } from './state.ts';

/** Places are the world's own; below 0 lie abroad and elsewhere (`report.ts`), `null` is nowhere. */
export interface JournalEvent {
  readonly move: Move;
  readonly id: number;
  readonly activity: number;
  readonly jobs: number;
  readonly headquarters: number;
  readonly from: number | null;
  readonly to: number | null;
}

export interface ExplainedEvent extends JournalEvent {
  readonly why: Term;
  /** kF a job and year. */
  readonly weight: number;
}

/** Net migrants of one skill group between two places, from the one that lost to the one that gained. */
export interface JournalFlow {
  readonly skill: number;
  readonly from: number;
  readonly to: number;
  readonly people: number;
}

/** Events kept of a year, and told in a report: the largest. */
export const MOST_EVENTS = 40;

/** How a headline project was decided: the world's place (−1 nowhere), and what the winner promised. */
export interface DecidedHeadline {
  readonly headline: Headline;
  readonly place: number;
  readonly bid: number;
}

/** A dated closure or opening, by its index in the scenario's calendar, and the jobs that it really took or brought. */
export interface DatedEvent {
  readonly event: number;
  readonly jobs: number;
}

export interface Journal {
  /** The largest of the year under way, the larger first; not explained yet. */
  readonly today: JournalEvent[];
  /** The largest of each year so far. */
  readonly events: ExplainedEvent[];
  readonly flows: JournalFlow[];
  readonly headlines: DecidedHeadline[];
  readonly dated: DatedEvent[];
  /** Migrants, all flows together, territory × skill. */
  readonly arrivals: Float64Array;
  readonly departures: Float64Array;
  /** Basic jobs that opened, moved, closed or left, all events together. */
  readonly jobs: Record<Move, number>;
  readonly ledger: Ledger;
}

export const emptyJournal = (territories: number): Journal => ({
  today: [],
  events: [],
  flows: [],
  headlines: [],
  dated: [],
  arrivals: new Float64Array(territories * PER_SKILL),
  departures: new Float64Array(territories * PER_SKILL),
  jobs: { opened: 0, moved: 0, closed: 0, leftAbroad: 0 },
  ledger: emptyLedger(territories),
});

/** By number of jobs; of equals, by id. */
const larger = (a: JournalEvent, b: JournalEvent): boolean => a.jobs > b.jobs || (a.jobs === b.jobs && a.id < b.id);

/** Books an event: `lost` jobs did not survive the move. */
function book({ ledger }: Journal, { move, from, to, jobs }: JournalEvent, lost: number): void {
  if (move === 'opened') ledger.opened[to!]! += jobs;
  else if (move === 'closed') ledger.closed[from!]! += jobs;
  else if (move === 'leftAbroad') ledger.movedAbroad[from!]! += jobs;
  else if (to! < 0) ledger.movedElsewhere[from!]! += jobs;
  else if (from! < 0) ledger.movedFromElsewhere[to!]! += jobs;
  else {
    ledger.movedOut[from!]! += jobs;
    ledger.lostInMove[from!]! += lost;
    ledger.movedIn[to!]! += jobs;
  }
}

/** Counts an event, and keeps it while it is among the largest of its year. */
export function record(journal: Journal, event: JournalEvent, lost = 0): void {
  const { today, jobs } = journal;
  jobs[event.move] += event.jobs;
  book(journal, event, lost);
  if (today.length === MOST_EVENTS) {
    if (!larger(event, today[MOST_EVENTS - 1]!)) return;
    today.pop();
  }
  let rank = today.length;
  while (rank > 0 && larger(event, today[rank - 1]!)) rank--;
  today.splice(rank, 0, event);
}
