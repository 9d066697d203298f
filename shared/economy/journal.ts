/** What happened in a turn, for people to read: events of establishments and flows of migrants. */
import type { Move, Term } from './report.ts';
import { PER_SKILL } from './state.ts';

/** Places are the world's own; −1 is abroad, `null` nowhere. */
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

export interface Journal {
  /** Of the year under way, not explained yet. */
  readonly today: JournalEvent[];
  /** The largest of each year so far. */
  readonly events: ExplainedEvent[];
  readonly flows: JournalFlow[];
  /** Migrants, all flows together, territory × skill. */
  readonly arrivals: Float64Array;
  readonly departures: Float64Array;
  /** Basic jobs that opened, moved, closed or left, all events together. */
  readonly jobs: Record<Move, number>;
}

export const emptyJournal = (territories: number): Journal => ({
  today: [],
  events: [],
  flows: [],
  arrivals: new Float64Array(territories * PER_SKILL),
  departures: new Float64Array(territories * PER_SKILL),
  jobs: { opened: 0, moved: 0, closed: 0, leftAbroad: 0 },
});

export function record(journal: Journal, event: JournalEvent): void {
  journal.today.push(event);
  journal.jobs[event.move] += event.jobs;
}
