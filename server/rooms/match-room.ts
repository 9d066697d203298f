import { type Client, CloseCode, Room, type RoomException, type RoomMethodName, ServerError } from '@colyseus/core';
import type { CommandId, MatchId } from '../../shared/brand.ts';
import { describeStepFault } from '../../shared/log/verdict.ts';
import { Authority } from '../../shared/match/authority.ts';
import type { Refusal } from '../../shared/match/commands.ts';
import { decodeEnvelope } from '../../shared/match/decode.ts';
import { noticeOf } from '../../shared/match/notice.ts';
import type { Answer, ClientMessages, JoinOptions, ServerMessages } from '../../shared/protocol/messages.ts';
import { listedUntil, standingOf } from '../board.ts';
import { type Log, reasonOf } from '../log.ts';
import type { MatchStore } from '../store/store.ts';
import { Desk } from './desk.ts';
import { type Identity, identify, turnAway } from './join.ts';

/** What a room needs of the rest of the server. */
export interface Services {
  readonly store: MatchStore;
  readonly log: Log;
  /** Milliseconds since 1970. */
  now(): number;
}

export type Member = Client<{ auth: Identity; messages: ServerMessages }>;

/** What a room is made with: what the first member said of themselves, and ours. */
interface RoomOptions {
  readonly matchId?: string;
  readonly services: Services;
}

/** How often the clock is looked at, ms. */
const TICK = 1_000;
/** Views of a busy table go out together, so often, ms. A played turn waits for nothing. */
const GATHER = 40;

/** How often the list is told that somebody is here, ms. */
const SEEN = 60_000;

/** One match on sockets: decodes, hands to the authority, answers, and shows each member their own view. */
export class MatchRoom extends Room<{ client: Member; metadata: Pick<JoinOptions, 'matchId'> }> {
  /** More than the players of a match, for the projector and those who only watch. */
  override maxClients = 400;
  /** There is no state to patch; a slow rate keeps an idle room cheap. */
  override patchRate = TICK;
  /** A person moves a slider ten times a second, on a few pages at once. */
  override maxMessagesPerSecond = 60;

  override messages = {
    command: (client: Member, message: unknown) => this.#command(client, message),
    sync: (client: Member) => this.#sync(client),
    ask: (client: Member, message: unknown) => this.#desk.take(client, message),
    '*': (client: Member) => this.#command(client, null),
  } satisfies Record<keyof ClientMessages | '*', unknown>;

  #authority!: Authority;
  #desk!: Desk;
  #services!: Services;
  #match!: MatchId;
  #gathering: NodeJS.Timeout | null = null;

  static override async onAuth(_token: string, options: unknown): Promise<Identity> {
    return identify(options);
  }

  /** Takes the match up from its log. Throws `unknownMatch` or `unplayable`. */
  override async onCreate({ matchId, services }: RoomOptions): Promise<void> {
    const match = matchId as MatchId;
    this.#match = match;
    this.#services = services;
    const entries = await services.store.read(match);
    if (entries === null) return turnAway('unknownMatch', 'There is no such match.');
    const opened = Authority.open(entries, {
      append: (expectedSeq, added, after) =>
        services.store.append(match, expectedSeq, added, standingOf(after, services.now())),
      now: services.now,
      changed: (played) => this.#changed(played),
      failed: (error) => this.#giveUp(error),
    });
    if (!opened.ok) {
      services.log.fault('unplayable', { match, reason: describeStepFault(opened.error.fault) });
      return turnAway('unplayable', 'This match was played under other equations: its log can only be read.');
    }
    this.#authority = opened.value;
    this.#desk = new Desk(this.#authority, (error) => this.#fault('ask', error));
    this.setTimestep(() => this.#authority.tick(), TICK);
    this.clock.setInterval(() => this.#seen(), SEEN);
    services.log.event('opened', { match, entries: entries.length, turn: opened.value.match.state.turn });
  }

  override onJoin(client: Member): void {
    this.#sync(client);
    const player = client.auth?.player ?? null;
    if (player) this.#authority.setPresent(player, true);
    this.#services.log.event('joined', { match: this.#match, player, clients: this.clients.length });
  }

  /** Nobody loses a seat by leaving: it is theirs by name, and any later page of theirs finds it again. */
  override onLeave(client: Member): void {
    this.#desk.forget(client);
    const player = client.auth?.player ?? null;
    const elsewhere = this.clients.some((other) => other.auth?.player === player);
    if (player && !elsewhere) this.#authority.setPresent(player, false);
    this.#services.log.event('left', { match: this.#match, player, clients: this.clients.length });
  }

  override onDispose(): void {
    if (this.#gathering) clearTimeout(this.#gathering);
    this.#desk?.close();
    this.#services.log.event('closed', { match: this.#match });
  }

  /** Without this a handler that throws would end the process. Being turned away is no fault. */
  override onUncaughtException(error: RoomException, method: RoomMethodName): void {
    if (!(error.cause instanceof ServerError)) this.#fault(method, error.cause ?? error);
  }

  /** While anybody is here, a listed match stays listed. */
  #seen(): void {
    const now = this.#services.now();
    const until = this.clients.length > 0 ? listedUntil(noticeOf(this.#authority.match), now) : null;
    if (until === null) return;
    this.#services.store.keepListed(this.#match, until).catch((error: unknown) => this.#fault('keepListed', error));
  }

  /** Everything that somebody who just came needs to go on. */
  #sync(client: Member): void {
    client.send('scenario', this.#authority.match.scenario);
    client.send('reading', this.#authority.reading());
    this.#show(client);
  }

  /** Whoever is told yes already sees what they did. */
  async #command(client: Member, message: unknown): Promise<void> {
    const answer = await this.#answerTo(client.auth, message);
    if (answer.ok) this.#show(client);
    client.send('answer', answer);
  }

  async #answerTo(identity: Identity | undefined, message: unknown): Promise<Answer> {
    const envelope = decodeEnvelope(message);
    if (envelope === null) return { id: idOf(message), ok: false, refusal: 'malformed' };
    const { id } = envelope;
    if (!identity?.player) return { id, ok: false, refusal: 'notInMatch' };
    const refusal = await this.#authority.submit(identity.player, envelope).catch((error: unknown): Refusal => {
      // The client would send it again for ever if it were left without an answer.
      this.#fault('submit', error);
      return 'storeFailed';
    });
    return refusal === null ? { id, ok: true } : { id, ok: false, refusal };
  }

  #changed(played: boolean): void {
    if (played) this.broadcast('reading', this.#authority.reading());
    if (played) this.#showAll();
    else this.#gathering ??= setTimeout(() => this.#showAll(), GATHER);
  }

  #showAll(): void {
    if (this.#gathering) clearTimeout(this.#gathering);
    this.#gathering = null;
    for (const client of this.clients) this.#show(client);
  }

  #show(client: Member): void {
    client.send('view', this.#authority.view(this.#authority.viewer(client.auth?.player ?? null)));
  }

  /** The log is right and this room may not be: whoever comes back gets a new room made from the log. */
  #giveUp(error: unknown): void {
    this.#fault('append', error);
    void this.disconnect(CloseCode.WITH_ERROR);
  }

  #fault(what: string, error: unknown): void {
    this.#services.log.fault('room-failed', { match: this.#match, what, reason: reasonOf(error) });
  }
}

/** The name that a malformed command gave itself, as far as it did. */
function idOf(message: unknown): CommandId {
  const named = typeof message === 'object' && message !== null && 'id' in message ? message.id : '';
  return (typeof named === 'string' ? named.slice(0, 64) : '') as CommandId;
}
