import { once } from 'node:events';
import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { defineRoom, defineServer, matchMaker, type Server } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import { ROOM } from '../shared/protocol/messages.ts';
import { setAlarm } from './alarm.ts';
import { boardRoutes } from './http/board.ts';
import { openFrontDoor } from './http/front-door.ts';
import { matchRoutes } from './http/matches.ts';
import type { Pages } from './http/pages.ts';
import { json } from './http/reply.ts';
import { listener, type Route } from './http/router.ts';
import type { Log } from './log.ts';
import { MatchRoom } from './rooms/match-room.ts';
import type { ScenarioFile } from './scenarios.ts';
import type { MatchStore } from './store/store.ts';

/** The server's parts. */
export interface Parts {
  readonly store: MatchStore;
  readonly scenarios: ReadonlyMap<string, ScenarioFile>;
  readonly pages: Pages;
  readonly log: Log;
  /** Milliseconds since 1970. */
  now(): number;
}

export interface Running {
  /** The port that it listens on. */
  readonly port: number;
  /** Turns everybody away, who will come back, and stops listening. The store stays open. */
  stop(): Promise<void>;
}

/** A turn's reading is 150 kB, and a class shares one access point. No memory is kept for it between messages. */
const COMPRESSION = {
  threshold: 4_096,
  serverNoContextTakeover: true,
  clientNoContextTakeover: true,
  zlibDeflateOptions: { level: 3 },
};

const health: Route = { method: 'GET', path: '/api/health', serve: () => json(200, { ok: true }) };

/** Serves matches and pages. Rejects with the system's error where it cannot listen (`EADDRINUSE`…). */
export async function serve(parts: Parts, port: number, host: string): Promise<Running> {
  closeMatchmaking();
  const http = createServer();
  // Bound here and not by Colyseus, which leaves a port that is taken without an answer.
  const transport = new WebSocketTransport({ noServer: true, perMessageDeflate: COMPRESSION }).attachToServer(http);
  const colyseus = defineServer({
    rooms: { [ROOM]: defineRoom(MatchRoom, { services: parts }).filterBy(['matchId']) },
    transport,
    greet: false,
    gracefullyShutdown: false,
    logger: loggerTo(parts.log),
  });
  await colyseus.serverless();
  openFrontDoor(http, listener([health, ...matchRoutes(parts), ...boardRoutes(parts)], parts.pages, parts.log));
  http.listen(port, host);
  await once(http, 'listening');
  const alarm = setAlarm(parts);
  return {
    port: (http.address() as AddressInfo).port,
    stop: async () => {
      await alarm.stop();
      await stop(colyseus, http);
    },
  };
}

/** Of Colyseus' ways in one is left, and no other site may use it from a browser. */
function closeMatchmaking(): void {
  const { controller } = matchMaker;
  controller.exposedMethods = ['joinOrCreate'];
  Object.assign(controller, { DEFAULT_CORS_HEADERS: {} });
  controller.getCorsHeaders = () => ({});
}

async function stop(colyseus: Server, http: HttpServer): Promise<void> {
  http.close();
  await colyseus.gracefullyShutdown(false);
  http.closeAllConnections();
}

/** Colyseus' own messages: its faults are ours, the rest is noise. */
function loggerTo(log: Log) {
  const quiet = () => {};
  const fault = (...words: unknown[]) => log.fault('colyseus', { reason: words.map(String).join(' ') });
  return { error: fault, warn: fault, info: quiet, debug: quiet, trace: quiet };
}
