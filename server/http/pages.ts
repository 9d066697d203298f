import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { IncomingHttpHeaders } from 'node:http';
import { extname, join, sep } from 'node:path';
import { HttpError, type Reply } from './reply.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** Addresses that the page itself routes. */
const ROUTED = /^\/(?:|m\/[^/]+|watch\/[^/]+|solo|tutoriel|instruments|replay(?:\/[^/]+)?)$/;

/** Phaser bakes textures into blobs and the panels place things by style; all else comes from here. */
const POLICY =
  "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; " +
  "connect-src 'self' ws: wss:; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

/** How the build's compressed twins end, by their encoding: the smaller comes first (`tools/build/precompress.ts`). */
const TWINS = { br: '.br', gzip: '.gz' } as const;
type Encoding = keyof typeof TWINS;
const ENCODINGS = Object.keys(TWINS) as Encoding[];
const isTwin = (name: string): boolean => ENCODINGS.some((encoding) => name.endsWith(TWINS[encoding]));

interface Page {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
  /** The same, compressed by the build; missing where that gains nothing. */
  readonly encoded: Readonly<Partial<Record<Encoding, Buffer>>>;
}

/**
 * The built client, read into memory once: an address is looked up among those that exist, so that none can
 * reach outside the folder.
 */
export class Pages {
  readonly #pages: ReadonlyMap<string, Page>;

  /** A missing or empty `folder` gives pages that say what to do. */
  constructor(folder: string) {
    const files = new Map(filesIn(folder).map((name) => [name, readFileSync(join(folder, name))]));
    const pages = [...files.keys()].filter((name) => !isTwin(name));
    this.#pages = new Map(pages.map((name) => [`/${name}`, pageOf(name, files)]));
  }

  get built(): boolean {
    return this.#pages.has('/index.html');
  }

  /** The file or page at this address. Throws `notFound` or `notBuilt`. */
  find(pathname: string, headers: IncomingHttpHeaders): Reply {
    if (!this.built) throw new HttpError('notBuilt', 'The pages are not built yet: run `npm run build`.');
    const found = this.#pages.get(ROUTED.test(pathname) ? '/index.html' : pathname);
    // A person who follows a wrong link gets the page that says so; a program gets an error.
    const page = found ?? (isVisit(pathname, headers) ? this.#pages.get('/index.html') : undefined);
    if (page === undefined) throw new HttpError('notFound', 'There is no such page.');
    const status = found ? 200 : 404;
    if (found && headers['if-none-match'] === page.headers.etag)
      return { status: 304, headers: page.headers, body: '' };
    const encoding = preferred(page, String(headers['accept-encoding'] ?? ''));
    if (encoding === undefined) return { status, headers: page.headers, body: page.body };
    return { status, headers: { ...page.headers, 'content-encoding': encoding }, body: page.encoded[encoding]! };
  }
}

/** Does a person open this address, rather than a page ask for one of its files? */
const isVisit = (pathname: string, headers: IncomingHttpHeaders): boolean =>
  extname(pathname) === '' && String(headers.accept ?? '').includes('text/html');

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).split(sep).filter(Boolean).join('/'));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

function pageOf(name: string, files: ReadonlyMap<string, Buffer>): Page {
  const body = files.get(name)!;
  const hashed = name.startsWith('assets/');
  const twins = ENCODINGS.map((encoding) => [encoding, files.get(`${name}${TWINS[encoding]}`)] as const);
  return {
    body,
    encoded: Object.fromEntries(twins.filter(([, twin]) => twin !== undefined)),
    headers: {
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
      etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      vary: 'accept-encoding',
      ...(name.endsWith('.html') ? { 'content-security-policy': POLICY } : {}),
    },
  };
}

/** Brotli where the browser takes it (it does not over plain HTTP on a LAN), else gzip. */
const preferred = ({ encoded }: Page, accepted: string): Encoding | undefined =>
  ENCODINGS.find((encoding) => encoded[encoding] && new RegExp(`\\b${encoding}\\b`).test(accepted));
