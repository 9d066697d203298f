/**
 * A log as a file: one JSON object a line: the header, the entries in order, and a last line that counts them and
 * gives their digest, by which a cut or edited file is known.
 */
import * as z from 'zod/mini';
import { decodeCommand } from '../match/decode.ts';
import type { Entry, Header } from '../match/entry.ts';
import { MAYORS } from '../match/state.ts';
import { digest } from '../maths/hash.ts';
import { fail, ok, type Result } from '../result.ts';

const LOG_FORMAT = 'la-carotte/log';
export const LOG_VERSION = 1;

/** What can be wrong with a file before any of it is replayed. */
export const LOG_FAULTS = ['empty', 'foreign', 'version', 'line', 'cut'] as const;
export type LogFault = (typeof LOG_FAULTS)[number];

export interface LogError {
  readonly code: LogFault;
  /** The line at fault, from 1. */
  readonly line: number;
}

export interface MatchLog {
  readonly entries: readonly [Header, ...Entry[]];
  /** Do the lines carry the digest under which they were written? Without it they were edited since. */
  readonly intact: boolean;
}

const seq = z.int().check(z.nonnegative());
const hash = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const seconds = z.nullable(z.number().check(z.positive()));

const header = z.strictObject({
  type: z.literal('header'),
  seq: z.literal(0),
  format: z.literal(LOG_FORMAT),
  version: z.literal(LOG_VERSION),
  engine: z.string(),
  match: z.string(),
  code: z.nullable(z.string()),
  host: z.string(),
  seed: z.int().check(z.nonnegative(), z.lt(4_294_967_296)),
  rules: z.strictObject({
    yearsPerTurn: z.union([z.literal(1), z.literal(2)]),
    offerSeconds: seconds,
    readingSeconds: seconds,
    mayors: z.enum(MAYORS),
    listed: z.optional(z.boolean()),
    startSeconds: z.optional(z.number().check(z.positive())),
  }),
  scenario: z.unknown(),
  hash,
  at: z.number(),
});
const commandEntry = z.strictObject({
  type: z.literal('command'),
  seq,
  at: z.number(),
  by: z.string(),
  id: z.string(),
  command: z.custom((value) => decodeCommand(value) !== null),
});
const turnEntry = z.strictObject({ type: z.literal('turn'), seq, at: z.number(), turn: z.int(), year: z.int(), hash });
const entry = z.discriminatedUnion('type', [header, commandEntry, turnEntry]);
const ending = z.strictObject({ type: z.literal('end'), entries: z.int(), digest: hash });

/** One entry as a line, without its line break. */
const writeEntry = (value: Entry): string => JSON.stringify(value);

/** The whole file. */
export function writeLog(entries: readonly Entry[]): string {
  const lines = entries.map(writeEntry);
  lines.push(JSON.stringify({ type: 'end', entries: entries.length, digest: digest(lines.join('\n')) }));
  return `${lines.join('\n')}\n`;
}

/** Reads a file back. Never throws; whether it replays is for `judge` to say. */
export function readLog(text: string): Result<MatchLog, LogError> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  if (lines[0] === '') return fail({ code: 'empty', line: 1 });
  const foreign = checkFirst(lines[0]!);
  if (foreign) return fail({ code: foreign, line: 1 });
  const last = ending.safeParse(parseJson(lines.at(-1)!));
  const body = last.success ? lines.slice(0, -1) : lines;
  const entries: Entry[] = [];
  for (const [index, line] of body.entries()) {
    const decoded = entry.safeParse(parseJson(line));
    if (decoded.success) entries.push(decoded.data as Entry);
    else return fail({ code: index === lines.length - 1 ? 'cut' : 'line', line: index + 1 });
  }
  if (!last.success) return fail({ code: 'cut', line: lines.length });
  const intact = last.data.entries === entries.length && last.data.digest === digest(body.join('\n'));
  return ok({ entries: entries as unknown as [Header, ...Entry[]], intact });
}

/** Is the first line a header of ours, of a version that we can read? */
function checkFirst(line: string): LogFault | null {
  const first = z.looseObject({ format: z.string(), version: z.number() }).safeParse(parseJson(line));
  if (!first.success || first.data.format !== LOG_FORMAT) return 'foreign';
  return first.data.version === LOG_VERSION ? null : 'version';
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
