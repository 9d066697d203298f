import type { Room } from 'colyseus.js';
import type { TurnedAwayReason } from '../../shared/protocol/messages.ts';
import type { LineState } from './connection.ts';
import { turnedAwayReason } from './turnedAway.ts';
import { onWake } from './wake.ts';

/** Delays between attempts, ms: the first is quick, and a class that lost its server comes back spread out. */
const SHORTEST_DELAY = 300;
const LONGEST_DELAY = 8_000;
/** A line that held for so long had nothing wrong with it: the next loss starts with a quick attempt again, ms. */
const STEADY = 10_000;
/** An attempt that takes longer has failed, ms. */
const JOIN_PATIENCE = 10_000;
/** How often the line is tried, ms: a phone that changes networks is not told that its socket is dead. */
const HEARTBEAT = 10_000;
/** How long an answer to that may take, ms. */
const ECHO_PATIENCE = 4_000;

export interface LineEvents {
  /** In a room, for the first time or again. */
  joined(room: Room): void;
  /** How the line stands now. */
  state(line: Exclude<LineState, 'gone'>): void;
  /** The line was turned away, or (`null`) closed by this side. Nothing more happens after it. */
  gone(why: TurnedAwayReason | null): void;
}

/**
 * Keeps somebody in a room: joins, notices when the line is lost, and joins anew until it is turned away or
 * closed. It never resumes an old session, which would die with the server: people are known by their token.
 */
export class Line {
  readonly #join: () => Promise<Room>;
  readonly #events: LineEvents;
  readonly #stopWaking: () => void;
  readonly #heartbeat: ReturnType<typeof setInterval>;
  #room: Room | null = null;
  /** Number of the latest attempt: what an earlier one still brings is not wanted. */
  #attempt = 0;
  #failures = 0;
  #since = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #echo: ReturnType<typeof setTimeout> | undefined;

  /** `join` may reject with `TurnedAway`; any other error is tried again. */
  constructor(join: () => Promise<Room>, events: LineEvents) {
    this.#join = join;
    this.#events = events;
    this.#stopWaking = onWake(() => this.#wake());
    this.#heartbeat = setInterval(() => this.#listen(), HEARTBEAT);
    void this.#connect();
  }

  /** The room, while the line is open. */
  get room(): Room | null {
    return this.#room;
  }

  close(): void {
    const room = this.#room;
    this.#end(null);
    void room?.leave();
  }

  async #connect(): Promise<void> {
    const attempt = ++this.#attempt;
    const patience = setTimeout(() => this.#retryLater(), JOIN_PATIENCE);
    try {
      const room = await this.#join();
      if (attempt === this.#attempt) this.#adopt(room);
      else void room.leave();
    } catch (error) {
      if (attempt !== this.#attempt) return;
      const why = turnedAwayReason(error);
      if (why === null) this.#retryLater();
      else this.#end(why);
    } finally {
      clearTimeout(patience);
    }
  }

  #adopt(room: Room): void {
    room.reconnection.enabled = false;
    room.onLeave(() => this.#lose(room));
    this.#room = room;
    this.#since = performance.now();
    this.#events.joined(room);
    this.#events.state('open');
  }

  #lose(room: Room): void {
    if (room !== this.#room) return;
    if (performance.now() - this.#since > STEADY) this.#failures = 0;
    this.#forget();
    this.#retryLater();
  }

  #retryLater(): void {
    this.#attempt++;
    const delay = Math.min(LONGEST_DELAY, SHORTEST_DELAY * 2 ** this.#failures++);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.#connect(), delay * (0.5 + Math.random()));
    this.#events.state('retrying');
  }

  /** The page is looked at again: no waiting for a timer that slept. */
  #wake(): void {
    clearTimeout(this.#retry);
    if (this.#room) this.#listen();
    else void this.#connect();
  }

  /** Is anybody there? */
  #listen(): void {
    const room = this.#room;
    if (!room || this.#echo !== undefined) return;
    this.#echo = setTimeout(() => this.#lose(room), ECHO_PATIENCE);
    room.ping(() => this.#stopEcho());
  }

  #stopEcho(): void {
    clearTimeout(this.#echo);
    this.#echo = undefined;
  }

  /** Lets go of a room whose socket may be dead, without waiting for the news of it. */
  #forget(): void {
    this.#stopEcho();
    this.#room?.removeAllListeners();
    this.#room?.connection.close();
    this.#room = null;
  }

  #end(why: TurnedAwayReason | null): void {
    this.#attempt++;
    this.#stopEcho();
    this.#stopWaking();
    clearInterval(this.#heartbeat);
    clearTimeout(this.#retry);
    this.#room = null;
    this.#events.gone(why);
  }
}
