import { signal } from '@preact/signals';
import { Client, type Room } from 'colyseus.js';
import type { Command, Refusal } from '../../shared/match/commands.ts';
import type { Happened } from '../../shared/match/explain.ts';
import type { MatchView, Reading } from '../../shared/match/view.ts';
import { type Answer, type JoinOptions, PROTOCOL_VERSION, ROOM } from '../../shared/protocol/messages.ts';
import type { Told } from '../../shared/protocol/questions.ts';
import type { Scenario } from '../../shared/scenario/scenario.ts';
import { fetchLog, ownServer, type Server } from './api.ts';
import type { Connection, LineState, Trouble } from './connection.ts';
import { Inquiry } from './inquiry.ts';
import { Line } from './line.ts';
import { Outbox } from './outbox.ts';

/** Where to go, and as whom. */
export interface Destination {
  /** The match by its id; a code is looked up before (`findMatch`). */
  readonly match: string;
  /** The person's secret, or `null` to look on. */
  readonly token: string | null;
  readonly server?: Server;
}

/** A line to the authority of a match in a room of a server. Comes back by itself until it is turned away or closed. */
export const openRoom = (destination: Destination): Connection => new RoomConnection(destination);

class RoomConnection implements Connection {
  readonly line = signal<LineState>('connecting');
  readonly trouble = signal<Trouble | null>(null);
  readonly scenario = signal<Scenario | null>(null);
  readonly view = signal<MatchView | null>(null);
  readonly reading = signal<Reading | null>(null);

  readonly #match: string;
  readonly #token: string | null;
  readonly #server: Server;
  readonly #line: Line;
  readonly #outbox = new Outbox((envelope) => this.#line.room?.send('command', envelope));

  readonly #inquiry = new Inquiry((ask) => this.#line.room?.send('ask', ask));

  constructor({ match, token, server = ownServer() }: Destination) {
    this.#match = match;
    this.#token = token;
    this.#server = server;
    const client = new Client(server.origin, { urlBuilder: underOnePath });
    const options: JoinOptions = { protocol: PROTOCOL_VERSION, matchId: match, token };
    this.#line = new Line(() => client.joinOrCreate(ROOM, options), {
      joined: (room) => this.#joined(room),
      state: (line) => this.#stands(line),
      gone: (why) => this.#gone(why),
    });
  }

  send(command: Command): Promise<Refusal | null> {
    return this.line.value === 'gone' ? Promise.resolve('storeFailed') : this.#outbox.put(command);
  }

  annals(from: number, seat: number | null) {
    return this.#inquiry.put({ about: 'annals', from, seat });
  }

  why(turn: number, subject: Happened) {
    return this.#inquiry.put({ about: 'why', turn, subject });
  }

  log(): Promise<string> {
    return fetchLog(this.#match, this.#token, this.#server);
  }

  close(): void {
    this.#line.close();
  }

  #joined(room: Room): void {
    room.onMessage('scenario', (scenario: Scenario) => {
      this.scenario.value = scenario;
    });
    room.onMessage('reading', (reading: Reading) => {
      this.reading.value = reading;
    });
    room.onMessage('view', (view: MatchView) => {
      // After a change of line, a frame of the old one can still be on its way.
      if (view.seq >= (this.view.value?.seq ?? 0)) this.view.value = view;
    });
    room.onMessage('told', (told: Told) => this.#inquiry.told(told));
    room.onMessage('answer', (answer: Answer) => this.#outbox.answered(answer));
  }

  #stands(line: Exclude<LineState, 'gone'>): void {
    this.line.value = line;
    if (line === 'open') this.#outbox.resume();
    else this.#outbox.pause();
    this.#inquiry.resume(line === 'open');
  }

  #gone(why: Trouble | null): void {
    this.trouble.value = why;
    this.line.value = 'gone';
    this.#outbox.giveUp();
    this.#inquiry.giveUp();
  }
}

/** Sockets under one path of their own, which a proxy can be told of. The server reads the last two parts. */
function underOnePath(url: URL): string {
  if (url.protocol.startsWith('ws')) url.pathname = `/ws${url.pathname}`;
  return url.href;
}
