import { createHash, randomInt } from 'node:crypto';
import type { PlayerId } from '../shared/brand.ts';

/** Letters and digits that nobody mistakes for one another when read from a projector or said aloud. */
const CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTVWXYZ';
const CODE_LENGTH = 6;

/** Is this a secret as the client makes them: 16 to 128 url-safe characters? */
export const isToken = (value: unknown): value is string =>
  typeof value === 'string' && /^[A-Za-z0-9_-]{16,128}$/.test(value);

/** A person's public name: 16 url-safe characters (96 bits) of the SHA-256 of their secret. */
export const fingerprint = (token: string): PlayerId =>
  createHash('sha256').update(token).digest('base64url').slice(0, 16) as PlayerId;

/** Six characters to bring people in; about 700 million of them, drawn so that the next cannot be guessed. */
export const drawCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_ALPHABET[randomInt(CODE_ALPHABET.length)]).join('');

/** A code as somebody types it: any case, with blanks or hyphens. */
export const normaliseCode = (typed: string): string => typed.replace(/[\s-]/g, '').toUpperCase();
