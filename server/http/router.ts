import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { type Log, reasonOf } from '../log.ts';
import type { Pages } from './pages.ts';
import { errorReply, HttpError, type Reply } from './reply.ts';

type Params = Readonly<Record<string, string | undefined>>;

/** One address of the API. `path` is a URLPattern's, as in `/api/codes/:code`. */
export interface Route {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  serve(request: IncomingMessage, params: Params): Promise<Reply> | Reply;
}

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Answers whatever is asked over HTTP: the API's routes, then the pages. */
export function listener(routes: readonly Route[], pages: Pages, log: Log): RequestListener {
  const table = routes.map((route) => ({ route, pattern: new URLPattern({ pathname: route.path }) }));

  const reply = async (request: IncomingMessage): Promise<Reply> => {
    const address = URL.parse(request.url ?? '/', 'http://localhost');
    if (address === null) throw new HttpError('malformed', 'The address is malformed.');
    const { pathname } = address;
    const matching = table.filter(({ pattern }) => pattern.test({ pathname }));
    const found = matching.find(({ route }) => route.method === methodOf(request));
    if (found) return found.route.serve(request, decode(found.pattern.exec({ pathname })?.pathname.groups ?? {}));
    if (matching.length > 0) throw new HttpError('methodNotAllowed', 'This address does not do that.');
    if (pathname.startsWith('/api/')) throw new HttpError('notFound', 'There is no such address.');
    if (methodOf(request) !== 'GET') throw new HttpError('methodNotAllowed', 'Pages can only be read.');
    return pages.find(pathname, request.headers);
  };

  return (request, response) => {
    reply(request)
      .catch((error: unknown) => {
        if (error instanceof HttpError) return errorReply(error.code, error.message);
        log.fault('request-failed', { url: request.url ?? '', reason: reasonOf(error) });
        return errorReply('internal', 'The server failed to answer. It has noted why.');
      })
      .then((answer) => send(request, response, answer));
  };
}

/** What stands in an address, without its percent signs. Throws `malformed`. */
function decode(params: Params): Params {
  try {
    return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, decodeURIComponent(value ?? '')]));
  } catch {
    throw new HttpError('malformed', 'The address is malformed.');
  }
}

/** A HEAD is a GET whose body stays here. */
const methodOf = (request: IncomingMessage): string => (request.method === 'HEAD' ? 'GET' : (request.method ?? ''));

function send(request: IncomingMessage, response: ServerResponse, { status, headers, body }: Reply): void {
  // A body left unread would be taken for the next request on this connection.
  if (!request.complete) response.setHeader('connection', 'close');
  const length = status === 304 ? {} : { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...HEADERS, ...headers, ...length });
  response.end(request.method === 'HEAD' ? undefined : body);
}
