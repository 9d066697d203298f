import type { MatchId } from '../../shared/brand.ts';
import { API_FAULTS, type ApiFault, type MatchOrder, type OpenedMatch } from '../../shared/protocol/api.ts';

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
export async function openMatch(order: MatchOrder, token: string, server = ownServer()): Promise<OpenedMatch> {
  const headers = { 'content-type': 'application/json', ...bearer(token) };
  const init = { method: 'POST', headers, body: JSON.stringify(order) };
  return (await ask(server, '/api/matches', init)).json();
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
