import { Imagination } from '../bots/imagination.ts';
import type { CommandId } from '../brand.ts';
import { reportOf } from '../economy/index.ts';
import type { TurnReport } from '../economy/report.ts';
import { Annals } from './annals/annals.ts';
import { type PastTurn, pastTurn, planBetween } from './course.ts';
import type { Actor, Entry } from './entry.ts';
import type { Match } from './match.ts';
import { Memory } from './memory.ts';
import type { MatchState, Settled } from './state.ts';
import { type Reading, summaryOf, type TurnSummary } from './view.ts';

/** What an authority remembers of a log beside the match that it led to: the reports, and which commands it answered. */
export class Chronicle {
  readonly #answered = new Set<string>();
  readonly #history: TurnSummary[] = [];
  #latest: TurnReport | null = null;
  #previous: TurnReport | null = null;
  #settled: Settled = { pacts: [], wagers: [] };
  /** What was said and done about pacts, as bots remember it. */
  readonly memory = new Memory();
  readonly #course: PastTurn[] = [];
  /** The table after the last turn: what its drafts become is told when the next is played. */
  #table: MatchState | null = null;
  #imagination: Imagination | null = null;
  /** The past, for whoever asks for it. */
  readonly annals = new Annals();
  #last: Match | null = null;
  #eve: Match | null = null;

  /** Takes in the next entry and the match after it. */
  take(match: Match, entry: Entry): void {
    this.memory.take(match, entry);
    const eve = this.#last;
    this.#last = match;
    if (entry.type === 'command') {
      this.#answered.add(nameOf(entry.by, entry.id));
      return;
    }
    this.#imagine(match);
    this.#previous = this.#latest;
    this.#latest = reportOf(match.world, entry.type === 'turn' ? entry.turn : 0);
    this.#history.push(summaryOf(this.#latest));
    this.#settled = match.state.settled;
    this.#eve = eve;
    const before = this.#table && this.#previous && { state: this.#table, report: this.#previous };
    this.annals.take({ match, report: this.#latest, before });
    if (this.#table) this.#course.push(pastTurn(this.#table, match.state));
    this.#table = match.state;
  }

  hasAnswered(by: Actor, id: CommandId): boolean {
    return this.#answered.has(nameOf(by, id));
  }

  /** The report on the world as it is. A chronicle begins with a header, so there is always one. */
  get latest(): TurnReport {
    return this.#latest!;
  }

  /** The match as its last turn was about to be played; `null` at the start. Worlds are never changed, so it costs nothing to keep. */
  get eve(): Match | null {
    return this.#eve;
  }

  /** The region as bots that look ahead imagine it. */
  get imagination(): Imagination {
    return this.#imagination!;
  }

  /** Hands on what a turn made public, and nothing else. */
  #imagine({ scenario, state, world }: Match): void {
    this.#imagination ??= new Imagination(scenario);
    const years = world.elapsed - this.#imagination.elapsed;
    if (this.#table) this.#imagination.take(planBetween(this.#table, state, years));
  }

  reading(): Reading {
    return {
      latest: this.latest,
      previous: this.#previous,
      history: this.#history,
      settled: this.#settled,
      // A copy: a reading is of its turn, whatever is played later.
      course: [...this.#course],
    };
  }
}

const nameOf = (by: Actor, id: CommandId): string => `${by} ${id}`;
