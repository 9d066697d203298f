import type { MatchId } from '../../shared/brand.ts';
import {
  API_FAULTS,
  type MatchOrder,
  type OpenedMatch,
  type ApiFault as ServerFault,
} from '../../shared/protocol/api.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { storage } from '../state/storage.ts';

/** Why a request came to nothing; `unreachable` when nothing answered, or something that is not our server. */
export type ApiFault = ServerFault | 'unreachable';

/** Where the server is: the page's own origin, unless a test says otherwise. */
export interface Server {
  readonly origin: string;
}

export const ownServer = (): Server => ({ origin: location.origin });

/** What pages ask of their own server, in the name of whoever uses this browser. */
export const api = {
  create: (order: MatchOrder) => openMatch(order, storage.token(), ownServer()),
  find: (code: string) => findMatch(code, ownServer()),
};

const bearer = (token: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

/** Opens a match whose host is the holder of this token. */
export function openMatch(order: MatchOrder, token: string, server: Server): Promise<Result<OpenedMatch, ApiFault>> {
  const headers = { 'content-type': 'application/json', ...bearer(token) };
  const init = { method: 'POST', headers, body: JSON.stringify(order) };
  return ask(server, '/api/matches', init, async (answer) => (await answer.json()) as OpenedMatch);
}

/** The match behind a code as somebody types it; `notFound` where there is none. */
export function findMatch(code: string, server: Server): Promise<Result<MatchId, ApiFault>> {
  const read = async (answer: Response) => ((await answer.json()) as Pick<OpenedMatch, 'match'>).match;
  return ask(server, `/api/codes/${encodeURIComponent(code)}`, {}, read);
}

/** The whole log of a match, JSONL; `forbidden` before the end, save for the host. */
export function fetchLog(match: string, token: string | null, server: Server): Promise<Result<string, ApiFault>> {
  const path = `/api/matches/${encodeURIComponent(match)}/log`;
  return ask(server, path, { headers: bearer(token) }, (answer) => answer.text());
}

async function ask<T>(
  { origin }: Server,
  path: string,
  init: RequestInit,
  read: (answer: Response) => Promise<T>,
): Promise<Result<T, ApiFault>> {
  try {
    const answer = await fetch(new URL(path, origin), init);
    return answer.ok ? ok(await read(answer)) : fail(faultIn(await answer.json()));
  } catch {
    return fail('unreachable');
  }
}

function faultIn(document: unknown): ApiFault {
  const code = (document as { error?: { code?: unknown } } | null)?.error?.code;
  return API_FAULTS.find((fault) => fault === code) ?? 'unreachable';
}
