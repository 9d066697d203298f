/**
 * The one that decides: checks each command, keeps it in the log before anybody hears of it, plays the turn when it
 * is due, and says what each viewer may see. The same class sits in a room, in a worker of the page and in a test;
 * it knows no socket, no clock and no disk but the ports that it is given.
 */
import type { CommandId, PlayerId } from '../brand.ts';
import { fail, ok, type Result } from '../result.ts';
import type { AnnalTexts } from './annals/annals.ts';
import { Attendance } from './attendance.ts';
import { Batch } from './batch.ts';
import { BotTable } from './botTable.ts';
import { checkCommand } from './check.ts';
import { Chronicle } from './chronicle.ts';
import { type Command, type Envelope, type Refusal, stageOf } from './commands.ts';
import type { Actor, Entry } from './entry.ts';
import type { Happened } from './explain.ts';
import { type Match, type ReplayFault, replayMatch } from './match.ts';
import { isStartDue, wakeAt } from './pace.ts';
import { type MatchView, type Reading, type Viewer, viewOf } from './view.ts';
import { type Why, type WhyFault, whyOf } from './why.ts';

/** What an authority needs of the world outside. */
export interface Ports {
  /**
   * Keeps the entries for good, all or none. Rejects when the log no longer ends at `expectedSeq`. `after` is the match
   * to which they lead.
   */
  append(expectedSeq: number, entries: readonly Entry[], after: Match): void | Promise<void>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Something that somebody may see has changed; `played` when a turn was played. */
  changed(played: boolean): void;
  /** An append failed: nothing was decided, and this authority should be given up. */
  failed(error: unknown): void;
}

/** After a restart, a phase lasts at least so long, ms: people need time to come back. */
export const WAKE = 20_000;

export class Authority {
  readonly #ports: Ports;
  readonly #chronicle: Chronicle;
  readonly #bots: BotTable;
  readonly #attendance: Attendance;
  #match: Match;
  /** Taken up while a clock was running, it first gives people time to come back. */
  #awake: boolean;
  #queue: Promise<unknown> = Promise.resolve();

  private constructor(ports: Ports, match: Match, chronicle: Chronicle) {
    this.#ports = ports;
    this.#match = match;
    this.#chronicle = chronicle;
    this.#attendance = new Attendance(match.state.players, ports.now());
    this.#bots = new BotTable(chronicle, (now, seat) => this.#attendance.isVacant(now, seat));
    // A slow match that was woken for its deadline gave them time enough.
    this.#awake = match.state.deadline === null || wakeAt(match.header.rules, match.state) !== null;
  }

  /** Takes up a match from its log: a header alone for a new one, all entries so far for an old one. */
  static open(entries: readonly Entry[], ports: Ports): Result<Authority, ReplayFault> {
    const chronicle = new Chronicle();
    const replayed = replayMatch(entries, (match, entry) => chronicle.take(match, entry));
    return replayed.ok ? ok(new Authority(ports, replayed.value, chronicle)) : replayed;
  }

  get match(): Match {
    return this.#match;
  }

  /** Checks, keeps and applies a person's command. A resend under the same id is answered and changes nothing. */
  submit(player: PlayerId, { id, command }: Envelope): Promise<Refusal | null> {
    return this.#inTurn(async () => {
      if (this.#chronicle.hasAnswered(player, id)) return null;
      const refusal = checkCommand(this.#match, player, command);
      if (refusal) return refusal;
      const batch = new Batch(this.#match, this.#ports.now());
      if (command.type === 'close') this.#close(batch, player, id);
      else this.#apply(batch, player, id, command);
      if (!(await this.#keep(batch))) return 'storeFailed';
      await this.#goOnIfDue();
      return null;
    });
  }

  /** To be called every second or so: lets the clock run out, and those who are gone be gone. */
  tick(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#wake();
      await this.#appointStandIns();
      await this.#goOnIfDue();
    });
  }

  /** A person came (any of their pages is open) or left. */
  setPresent(player: PlayerId, present: boolean): void {
    if (this.#attendance.set(player, present, this.#ports.now())) this.#ports.changed(false);
  }

  view(viewer: Viewer): MatchView {
    const present = (player: PlayerId): boolean => this.#attendance.has(player);
    return viewOf(this.#match, viewer, { now: this.#ports.now(), present });
  }

  /** What a viewer under this name may do: only the one who opened the match is its host. */
  viewer(player: PlayerId | null): Viewer {
    return { player, host: player === this.#match.header.host };
  }

  reading(): Reading {
    return this.#chronicle.reading();
  }

  /** The turns from this one on, with the news of the seat in this territory. */
  annals(from: number, seat: number | null): AnnalTexts {
    return this.#chronicle.annals.since(from, seat);
  }

  /** Why something happened in the last turn: the turn is played again, which takes as long as it took. */
  why(turn: number, subject: Happened): Result<Why, WhyFault> {
    const { eve } = this.#chronicle;
    return eve?.state.turn === turn ? whyOf(eve, subject) : fail({ code: 'notTold' });
  }

  /** One thing at a time, in the order asked, however long the store takes. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#queue.then(work);
    this.#queue = done.catch(() => {});
    return done;
  }

  async #keep(batch: Batch): Promise<boolean> {
    try {
      await this.#ports.append(this.#match.state.seq, batch.entries, batch.match);
    } catch (error) {
      this.#ports.failed(error);
      return false;
    }
    for (const { match, entry } of batch.steps) this.#chronicle.take(match, entry);
    this.#match = batch.match;
    this.#ports.changed(batch.entries.some((entry) => entry.type === 'turn'));
    return true;
  }

  async #wake(): Promise<void> {
    const { deadline } = this.#match.state;
    const now = this.#ports.now();
    if (!this.#awake && deadline !== null && deadline < now + WAKE) {
      const batch = new Batch(this.#match, now);
      batch.byClock({ type: 'extend', seconds: Math.ceil((now + WAKE - deadline) / 1000) });
      await this.#keep(batch);
    }
    this.#awake = true;
  }

  async #goOnIfDue(): Promise<void> {
    const now = this.#ports.now();
    const starts = isStartDue(this.#match.scenario, this.#match.state, now);
    if (!starts && !this.#isDue(now)) return;
    const batch = new Batch(this.#match, now);
    if (starts) this.#start(batch);
    else this.#close(batch, 'clock', batch.clockId());
    await this.#keep(batch);
  }

  #isDue(now: number): boolean {
    const { phase, paused, deadline } = this.#match.state;
    if (paused || (phase !== 'offer' && phase !== 'reading')) return false;
    return (deadline !== null && deadline <= now) || this.#attendance.everybodyReady(this.#match, now);
  }

  /** A quick match begins by itself. */
  #start(batch: Batch): void {
    batch.byClock({ type: 'start' });
    this.#bots.openTalks(batch);
  }

  /** A person's command, and what bots say to it at once. */
  #apply(batch: Batch, player: PlayerId, id: CommandId, command: Command): void {
    batch.command(player, id, command);
    if (command.type === 'start') this.#bots.openTalks(batch);
    if (command.type === 'propose' || command.type === 'counter' || command.type === 'sign') this.#bots.answer(batch);
  }

  /** Somebody signs for a mayor who is away. */
  async #appointStandIns(): Promise<void> {
    const now = this.#ports.now();
    const batch = new Batch(this.#match, now);
    for (const command of this.#attendance.standIns(this.#match, now)) batch.byClock(command);
    if (batch.entries.length > 0) await this.#keep(batch);
  }

  /** Ends the phase; at the end of the offers the bots move first, and the turn is played. */
  #close(batch: Batch, by: Actor, id: CommandId): void {
    const offers = this.#match.state.phase === 'offer';
    if (offers) this.#bots.play(batch);
    batch.command(by, id, { type: 'close', during: stageOf(this.#match.state) });
    if (offers) batch.turn();
    else this.#bots.openTalks(batch);
  }
}
