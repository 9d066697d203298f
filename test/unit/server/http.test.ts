import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchLog, findMatch, openMatch } from '../../../client/net/api.ts';
import { readLog } from '../../../shared/log/format.ts';
import { precompress } from '../../../tools/build/precompress.ts';
import {
  ANNE,
  HOST,
  type InProcess,
  newFolder,
  newMatch,
  RULES,
  removeFolder,
  SCENARIO,
  startHere,
} from './harness.ts';

const INDEX = '<!doctype html><title>La Carotte</title>';
const SCRIPT = `console.log(${JSON.stringify('carotte '.repeat(200))});`;
const TINY = 'carotte();';

let folder: string;
let server: InProcess;

beforeAll(async () => {
  folder = newFolder();
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), INDEX);
  writeFileSync(join(folder, 'dist/assets/main-a1b2c3.js'), SCRIPT);
  writeFileSync(join(folder, 'dist/assets/tiny-a1b2c3.js'), TINY);
  writeFileSync(join(folder, 'dist/assets/land-a1b2c3.webp'), 'RIFF');
  await precompress(join(folder, 'dist'));
  writeFileSync(join(folder, 'secret.txt'), 'not for browsers');
  server = await startHere(folder);
});
afterAll(async () => {
  await server.stop();
  removeFolder(folder);
});

const get = (path: string, init?: RequestInit): Promise<Response> => fetch(`${server.origin}${path}`, init);

/** Sends these bytes as they are, and returns all that comes back. */
async function raw(bytes: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  socket.end(bytes);
  return text(socket);
}

describe('opening a match', () => {
  it('gives an id, and a code without look-alikes that finds it as people type it', async () => {
    const { match, code } = await newMatch(server);
    expect(code).toMatch(/^[2-9A-HJKMNP-TV-Z]{6}$/);
    expect(await findMatch(code, server)).toBe(match);
    const typed = ` ${code.slice(0, 3)}-${code.slice(3).toLowerCase()}`;
    expect(await findMatch(typed, server)).toBe(match);
  });

  it('survives a code that is no text', async () => {
    expect((await get('/api/codes/%E0%A4%A')).status).toBe(400);
  });

  it('gives each match its own', async () => {
    const [one, two] = await Promise.all([newMatch(server), newMatch(server)]);
    expect(one.match).not.toBe(two.match);
    expect(one.code).not.toBe(two.code);
  });

  it.each([
    ['no token', '', { scenario: SCENARIO, rules: RULES }, 401, 'unauthorized'],
    ['a token that is none', 'short', { scenario: SCENARIO, rules: RULES }, 401, 'unauthorized'],
    ['no scenario', HOST, { rules: RULES }, 400, 'malformed'],
    ['an unknown scenario', HOST, { scenario: '../package', rules: RULES }, 422, 'unknownScenario'],
    ['three years a turn', HOST, { scenario: SCENARIO, rules: { ...RULES, yearsPerTurn: 3 } }, 400, 'malformed'],
    ['a phase of no time', HOST, { scenario: SCENARIO, rules: { ...RULES, offerSeconds: 0 } }, 400, 'malformed'],
    ['a seed that is no 32 bits', HOST, { scenario: SCENARIO, rules: RULES, seed: 2 ** 32 }, 400, 'malformed'],
    ['a field too many', HOST, { scenario: SCENARIO, rules: RULES, host: 'me' }, 400, 'malformed'],
    ['too much', HOST, { scenario: 'x'.repeat(10_000), rules: RULES }, 413, 'tooLarge'],
  ])('is refused in JSON with %s', async (_what, token, order, status, code) => {
    const headers = { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) };
    const answer = await get('/api/matches', { method: 'POST', headers, body: JSON.stringify(order) });
    expect(answer.status).toBe(status);
    const { error } = (await answer.json()) as { error: { code: string; message: string } };
    expect(error.code).toBe(code);
    expect(error.message.length).toBeGreaterThan(10);
  });

  it('is refused with what is no JSON', async () => {
    const headers = { authorization: `Bearer ${HOST}` };
    const answer = await get('/api/matches', { method: 'POST', headers, body: '{"scenario":' });
    expect(answer.status).toBe(400);
  });

  it('reaches the page as an error with a code', async () => {
    const refused = openMatch({ scenario: 'atlantis', rules: RULES }, HOST, server);
    await expect(refused).rejects.toMatchObject({ name: 'ApiError', code: 'unknownScenario' });
    await expect(findMatch('ZZZZZZ', server)).rejects.toMatchObject({ code: 'notFound' });
    await expect(findMatch('ZZZZZZ', { origin: 'http://127.0.0.1:9' })).rejects.toMatchObject({ code: 'offline' });
  });
});

describe('the log of a match', () => {
  it('is the host’s at any time, as a file that reads back', async () => {
    const { match, code } = await newMatch(server);
    const answer = await get(`/api/matches/${match}/log`, { headers: { authorization: `Bearer ${HOST}` } });
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="la-carotte-${match}.jsonl"`);
    const log = readLog(await answer.text());
    expect(log.ok && log.value.intact).toBe(true);
    if (log.ok) expect(log.value.entries[0]).toMatchObject({ type: 'header', match, code });
  });

  it('is nobody else’s before the end', async () => {
    const { match } = await newMatch(server);
    await expect(fetchLog(match, ANNE, server)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(fetchLog(match, null, server)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(fetchLog('nothing', HOST, server)).rejects.toMatchObject({ code: 'notFound' });
  });
});

describe('pages', () => {
  it.each(['/', '/m/ABC234', '/watch/ABC234', '/solo', '/tutoriel', '/instruments', '/replay', '/replay/abc'])(
    '%s is the page',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe(INDEX);
      expect(answer.headers.get('cache-control')).toBe('no-cache');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    },
  );

  it('say what a picture is, and do not compress it again', async () => {
    const answer = await get('/assets/land-a1b2c3.webp', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(answer.headers.get('content-type')).toBe('image/webp');
    expect(answer.headers.get('content-encoding')).toBeNull();
  });

  it('keep what is hashed for ever, and send it compressed to who can read it', async () => {
    const answer = await get('/assets/main-a1b2c3.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(await answer.text()).toBe(SCRIPT);
    const plain = await raw('GET /assets/main-a1b2c3.js HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n');
    expect(plain).toContain(SCRIPT);
    const brotli = await get('/assets/main-a1b2c3.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(brotli.headers.get('content-encoding')).toBe('br');
    expect(await brotli.text()).toBe(SCRIPT);
    expect(Number(brotli.headers.get('content-length'))).toBeLessThan(SCRIPT.length / 10);
  });

  it('send as it is what does not shrink, and offer no compressed twin under an address of its own', async () => {
    const tiny = await get('/assets/tiny-a1b2c3.js', { headers: { 'accept-encoding': 'gzip, br' } });
    expect(tiny.headers.get('content-encoding')).toBeNull();
    expect(await tiny.text()).toBe(TINY);
    expect((await get('/assets/main-a1b2c3.js.br')).status).toBe(404);
  });

  it('are not sent again to who has them', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    expect((await get('/', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await get('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it.each(['/nothing', '/m/', '/m/a/b', '/index.htm', '/assets/', '/api/nothing', '/constructor'])(
    '%s is not there, and says so in JSON',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(404);
      expect(await answer.json()).toMatchObject({ error: { code: 'notFound' } });
    },
  );

  it('a person who followed a wrong link gets the page that says so', async () => {
    const answer = await get('/nowhere', { headers: { accept: 'text/html,*/*;q=0.8' } });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe(await (await get('/')).text());
    expect((await get('/nowhere.js', { headers: { accept: 'text/html' } })).headers.get('content-type')).toMatch(
      /json/,
    );
  });

  it.each(['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//secret.txt'])(
    '%s reaches nothing outside',
    async (path) => {
      const answer = await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
      expect(answer).not.toContain('not for browsers');
    },
  );

  it('that are not built say what to run', async () => {
    const unbuilt = newFolder();
    const { Pages } = await import('../../../server/http/pages.ts');
    expect(() => new Pages(join(unbuilt, 'dist')).find('/', {})).toThrow(/npm run build/);
    removeFolder(unbuilt);
  });
});

describe('the front door', () => {
  it('is healthy', async () => {
    expect(await (await get('/api/health')).json()).toEqual({ ok: true });
    expect((await get('/api/health', { method: 'HEAD' })).status).toBe(200);
  });

  it('says which methods it knows', async () => {
    expect((await get('/api/quick')).status).toBe(405);
    expect((await get('/', { method: 'DELETE' })).status).toBe(405);
  });

  it('lets no other site in', async () => {
    const headers = { origin: 'https://elsewhere.example' };
    for (const [path, method] of [
      ['/', 'GET'],
      ['/api/health', 'GET'],
      ['/matchmake/joinOrCreate/match', 'OPTIONS'],
    ]) {
      const answer = await get(path ?? '', { method: method ?? '', headers });
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    }
    const answer = await get('/matchmake/joinOrCreate/match', { method: 'POST', headers, body: '{}' });
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each(['create', 'join', 'joinById', 'reconnect'])('does not matchmake by %s', async (method) => {
    const answer = await get(`/matchmake/${method}/match`, { method: 'POST', body: '{"protocol":1}' });
    expect(answer.ok).toBe(false);
  });

  it('outlives requests that are made to hurt', async () => {
    const post = 'POST /matchmake/joinOrCreate/match HTTP/1.1\r\n';
    expect(await raw(`${post}Host: [\r\nContent-Length: 2\r\n\r\n{}`)).toMatch(/^HTTP\/1.1 400/);
    expect(await raw(`${post}Host: a\r\nX-Forwarded-Proto: :\r\nContent-Length: 2\r\n\r\n{}`)).toMatch(
      /^HTTP\/1.1 400/,
    );
    expect(await raw(`${post}Host: a\r\nContent-Length: 99999999\r\n\r\n{}`)).toMatch(/^HTTP\/1.1 413/);
    expect(await raw(`${post}Host: a\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n`)).toMatch(
      /^HTTP\/1.1 411/,
    );
    expect(await raw('GET //[ HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n')).toMatch(/^HTTP\/1.1 400/);
    const upgrade = 'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n';
    const key = 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';
    for (const path of [
      '/ws/a/b?sessionId=%',
      '/ws/a/b',
      '//[',
      'ws://[',
      '*',
      '/a/b?sessionId=x&reconnectionToken=y',
    ]) {
      await raw(`GET ${path} HTTP/1.1\r\nHost: a\r\n${upgrade}${key}\r\n`);
    }
    expect((await get('/api/health')).status).toBe(200);
  });
});
