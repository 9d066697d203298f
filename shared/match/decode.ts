/** From what arrives (a message, a line of a file) to a command: shape only, the rules are `checkCommand`'s. */
import * as z from 'zod/mini';
import type { MatchId, PlayerId } from '../brand.ts';
import { POOLED } from '../economy/agreements.ts';
import { INSTRUMENTS } from '../offer/instruments.ts';
import { STATE_PROGRAMMES, type StateProgramme } from '../scenario/scenario.ts';
import type { Command, Envelope } from './commands.ts';
import { MANDATES } from './mandate.ts';
import { PHASES } from './state.ts';
import type { Control } from './team/control.ts';
import { DIRECTIONS, WAGERED } from './wager.ts';

const alone = <T extends Command['type']>(type: T) => z.strictObject({ type: z.literal(type) });

const stage = z.strictObject({ phase: z.enum(PHASES), turn: z.int().check(z.nonnegative()) });

const spread = z.strictObject(
  Object.fromEntries(STATE_PROGRAMMES.map((id) => [id, z.number()])) as Record<StateProgramme, z.ZodMiniNumber>,
);

const count = z.int().check(z.nonnegative());
const isName = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= 64;
const person = z.custom<PlayerId>(isName);

const terms = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('truce'), rate: z.number(), exemption: z.number() }),
  z.strictObject({ kind: z.literal('equipment'), equipment: z.enum(POOLED), host: count, percent: z.number() }),
  z.strictObject({ kind: z.literal('revenue'), percent: z.number() }),
]);
const deal = z.strictObject({ terms, turns: z.number(), penalty: z.number() });

const BID = /^bid:\d{1,9}$/;
const isControl = (value: unknown): value is Control =>
  typeof value === 'string' && (INSTRUMENTS.some((id) => id === value) || BID.test(value));

const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('join'), name: z.string().check(z.maxLength(200)) }),
  z.strictObject({ type: z.literal('sit'), seat: z.nullable(z.int().check(z.nonnegative())) }),
  z.strictObject({ type: z.literal('set'), instrument: z.enum(INSTRUMENTS), value: z.number() }),
  z.strictObject({ type: z.literal('bid'), project: z.int().check(z.nonnegative()), value: z.number() }),
  z.strictObject({
    type: z.literal('reason'),
    control: z.custom<Control>(isControl),
    text: z.string().check(z.maxLength(1000)),
  }),
  z.strictObject({ type: z.literal('agree'), agree: z.boolean() }),
  z.strictObject({ type: z.literal('vote'), mayor: person }),
  z.strictObject({ type: z.literal('appoint'), seat: count, mayor: person }),
  z.strictObject({ type: z.literal('wager'), on: z.enum(WAGERED), direction: z.nullable(z.enum(DIRECTIONS)) }),
  z.strictObject({ type: z.literal('mandate'), mandate: z.nullable(z.enum(MANDATES)) }),
  z.strictObject({ type: z.literal('propose'), seats: z.array(count).check(z.maxLength(64)), deal }),
  z.strictObject({ type: z.literal('counter'), pact: count, deal }),
  z.strictObject({ type: z.literal('sign'), pact: count, version: count }),
  z.strictObject({ type: z.literal('decline'), pact: count }),
  z.strictObject({ type: z.literal('break'), pact: count, broken: z.boolean() }),
  z.strictObject({ type: z.literal('spread'), spread: z.nullable(spread) }),
  alone('reset'),
  z.strictObject({ type: z.literal('ready'), ready: z.boolean(), during: stage }),
  alone('leave'),
  z.strictObject({
    type: z.literal('rematch'),
    match: z.custom<MatchId>(isName),
    code: z.string().check(z.regex(/^[A-Z0-9]{6}$/)),
  }),
  alone('start'),
  alone('pause'),
  alone('resume'),
  z.strictObject({ type: z.literal('extend'), seconds: z.number() }),
  z.strictObject({ type: z.literal('close'), during: stage }),
]) satisfies z.ZodMiniType<Command>;

const commandId = z.string().check(z.minLength(1), z.maxLength(64));
const envelope = z.strictObject({ id: commandId, command });

export function decodeCommand(value: unknown): Command | null {
  const decoded = command.safeParse(value);
  return decoded.success ? decoded.data : null;
}

export function decodeEnvelope(value: unknown): Envelope | null {
  const decoded = envelope.safeParse(value);
  return decoded.success ? (decoded.data as Envelope) : null;
}
