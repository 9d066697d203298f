import type { MatchId } from '../../shared/brand.ts';
import {
  API_FAULTS,
  type ApiFault,
  type ListedMatch,
  type MatchOrder,
  type MyMatch,
  type OpenedMatch,
  type QuickOrder,
} from '../../shared/protocol/api.ts';

/** `offline` when nothing answered, or something that is not our server. */
export type ApiTrouble = ApiFault | 'offline';

/** A request that came to nothing. Its code has words in the catalogues; its message is for the console. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ApiTrouble;
  constructor(code: ApiTrouble, message: string) {
    super(message);
    this.code = code;
  }
}

/** Where the server is: the page's own origin, unless a test says otherwise. */
export interface Server {
  readonly origin: string;
}

export const ownServer = (): Server => ({ origin: location.origin });

const bearer = (token: string | null): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});

/** Opens a match whose host is the holder of this token. Rejects with an `ApiError`. */
export const openMatch = (order: MatchOrder, token: string, server = ownServer()): Promise<OpenedMatch> =>
  post(server, '/api/matches', order, token);

/** A quick match in which somebody waits, or a new one. Rejects with an `ApiError`. */
export const findQuick = (order: QuickOrder, token: string, server = ownServer()): Promise<OpenedMatch> =>
  post(server, '/api/quick', order, token);

/** The matches that anybody may join, the newest first. Rejects with an `ApiError`. */
export async function listMatches(server = ownServer()): Promise<readonly ListedMatch[]> {
  return ((await (await ask(server, '/api/matches')).json()) as { matches: ListedMatch[] }).matches;
}

/** How the matches under these codes stand in which the holder of this token sits. Rejects with an `ApiError`. */
export async function myMatches(
  codes: readonly string[],
  token: string,
  server = ownServer(),
): Promise<readonly MyMatch[]> {
  const answer = await ask(server, `/api/mine/${codes.map(encodeURIComponent).join()}`, { headers: bearer(token) });
  return ((await answer.json()) as { matches: MyMatch[] }).matches;
}

/** The match behind a code as somebody types it. Rejects with an `ApiError`: `notFound` where there is none. */
export async function findMatch(code: string, server = ownServer()): Promise<MatchId> {
  const answer = await ask(server, `/api/codes/${encodeURIComponent(code)}`);
  return ((await answer.json()) as Pick<OpenedMatch, 'match'>).match;
}

/** The whole log of a match, JSONL. Rejects with an `ApiError`: `forbidden` before the end, save for the host. */
export async function fetchLog(match: string, token: string | null, server = ownServer()): Promise<string> {
  return (await ask(server, `/api/matches/${encodeURIComponent(match)}/log`, { headers: bearer(token) })).text();
}

async function post(server: Server, path: string, order: object, token: string): Promise<OpenedMatch> {
  const headers = { 'content-type': 'application/json', ...bearer(token) };
  return (await ask(server, path, { method: 'POST', headers, body: JSON.stringify(order) })).json();
}

async function ask({ origin }: Server, path: string, init: RequestInit = {}): Promise<Response> {
  let answer: Response;
  try {
    answer = await fetch(new URL(path, origin), init);
  } catch (error) {
    throw new ApiError('offline', String(error));
  }
  if (answer.ok) return answer;
  throw errorOf(await answer.json().catch(() => null), answer.status);
}

function errorOf(document: unknown, status: number): ApiError {
  const { code, message } = (document as { error?: { code?: unknown; message?: unknown } } | null)?.error ?? {};
  const known = API_FAULTS.find((fault) => fault === code);
  return new ApiError(known ?? 'offline', known ? String(message) : `unexpected answer ${status}`);
}
