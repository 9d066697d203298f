import type { IncomingMessage } from 'node:http';
import type { PlayerId } from '../../shared/brand.ts';
import { fingerprint, isToken } from '../identity.ts';
import { HttpError } from './reply.ts';

/** The largest body that any request may bring, bytes. */
export const BODY_LIMIT = 4_096;

/** The JSON document that a request brings. Throws `tooLarge` or `malformed`. */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > BODY_LIMIT) throw new HttpError('tooLarge', `A request may bring ${BODY_LIMIT} bytes at most.`);
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new HttpError('malformed', 'The body is not a JSON document.');
  }
}

/** Who asks, by the secret token in `Authorization: Bearer …`; `null` for nobody in particular. Throws `unauthorized`. */
export function playerOf(request: IncomingMessage): PlayerId | null {
  const header = request.headers.authorization;
  if (header === undefined) return null;
  const token = /^Bearer (.+)$/.exec(header)?.[1];
  if (!isToken(token)) throw new HttpError('unauthorized', 'The token is not one that this game hands out.');
  return fingerprint(token);
}
