/** A page on this machine alone that runs a script in whichever browser opens it, and hears what came of it. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Page {
  readonly address: string;
  /** The expression's text; rejects with what the script threw. */
  readonly answer: Promise<string>;
  readonly close: () => void;
}

const html = (expression: string): string => `<!doctype html><meta charset="utf-8"><title>Matches</title>
<script>
const say = (path, body) => fetch(path, { method: 'POST', body });
addEventListener('error', ({ message }) => say('/failed', message));
</script>
<script src="/matches.js"></script>
<script>say('/done', ${expression});</script>`;

export async function openPage(script: string, expression: string): Promise<Page> {
  const pages: Readonly<Record<string, readonly [type: string, body: string]>> = {
    '/': ['text/html', html(expression)],
    '/matches.js': ['text/javascript; charset=utf-8', script],
  };
  const server = createServer((request, response) => {
    const [type, body] = pages[request.url ?? ''] ?? ['text/plain', ''];
    response.setHeader('content-type', type).end(body);
  }).listen(0, '127.0.0.1');
  const answer = new Promise<string>((resolve, reject) => {
    server.on('request', async (request) => {
      if (request.method !== 'POST') return;
      const said = await text(request);
      if (request.url === '/done') resolve(said);
      else reject(new Error(said));
    });
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/`, answer, close };
}
