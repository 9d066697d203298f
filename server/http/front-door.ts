import type { IncomingMessage, RequestListener, Server } from 'node:http';
import { errorReply, HttpError } from './reply.ts';
import { BODY_LIMIT } from './request.ts';

const MATCHMAKE = '/matchmake/';

/**
 * Puts `ours` in front of what Colyseus listens with on `http`: it gets its own matchmaking requests and nothing else,
 * and only those that it survives (it would read a body of any size, and die of a malformed `Host`).
 */
export function openFrontDoor(http: Server, ours: RequestListener): void {
  const theirs = http.listeners('request') as RequestListener[];
  http.removeAllListeners('request');
  http.on('request', (request, response) => {
    if (request.method !== 'POST' || !request.url?.startsWith(MATCHMAKE)) return ours(request, response);
    const refusal = refuse(request);
    if (refusal === null) {
      for (const listen of theirs) listen.call(http, request, response);
      return;
    }
    const { status, headers, body } = errorReply(refusal.code, refusal.message);
    response.writeHead(status, { ...headers, connection: 'close' }).end(body);
  });
}

function refuse(request: IncomingMessage): HttpError | null {
  const { host = '', 'content-length': length, 'x-forwarded-proto': protocol = 'http' } = request.headers;
  if (!URL.canParse(`http://${host}`) || !/^https?$/.test(String(protocol))) {
    return new HttpError('malformed', 'The request does not say where it was sent.');
  }
  if (length === undefined) return new HttpError('lengthRequired', 'The request does not say how long it is.');
  if (Number(length) > BODY_LIMIT) return new HttpError('tooLarge', `A request may bring ${BODY_LIMIT} bytes at most.`);
  return null;
}
