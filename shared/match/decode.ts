/** From what arrives (a message, a line of a file) to a command: shape only, the rules are `checkCommand`'s. */
import * as z from 'zod/mini';
import { INSTRUMENTS } from '../offer/instruments.ts';
import { STATE_PROGRAMMES, type StateProgramme } from '../scenario/scenario.ts';
import type { Command, Envelope } from './commands.ts';
import { PHASES } from './state.ts';

const alone = <T extends Command['type']>(type: T) => z.strictObject({ type: z.literal(type) });

const stage = z.strictObject({ phase: z.enum(PHASES), turn: z.int().check(z.nonnegative()) });

const spread = z.strictObject(
  Object.fromEntries(STATE_PROGRAMMES.map((id) => [id, z.number()])) as Record<StateProgramme, z.ZodMiniNumber>,
);

const command = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('join'), name: z.string().check(z.maxLength(200)) }),
  z.strictObject({ type: z.literal('sit'), seat: z.nullable(z.int().check(z.nonnegative())) }),
  z.strictObject({ type: z.literal('set'), instrument: z.enum(INSTRUMENTS), value: z.number() }),
  z.strictObject({ type: z.literal('bid'), project: z.int().check(z.nonnegative()), value: z.number() }),
  z.strictObject({ type: z.literal('spread'), spread: z.nullable(spread) }),
  alone('reset'),
  z.strictObject({ type: z.literal('ready'), ready: z.boolean(), during: stage }),
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
