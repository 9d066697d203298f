import { ServerError } from '@colyseus/core';
import { z } from 'zod';
import type { PlayerId } from '../../shared/brand.ts';
import {
  type JoinOptions,
  PROTOCOL_VERSION,
  TURNED_AWAY,
  type TurnedAwayReason,
} from '../../shared/protocol/messages.ts';
import { fingerprint, isToken } from '../identity.ts';

/** Who sits at the other end of a socket. */
export interface Identity {
  /** `null` for a spectator. */
  readonly player: PlayerId | null;
}

const spoken = z.object({ protocol: z.number() });
const options = z.object({
  protocol: z.literal(PROTOCOL_VERSION),
  matchId: z.string().min(1).max(64),
  token: z.string().refine(isToken).nullable(),
}) satisfies z.ZodType<JoinOptions>;

export const turnAway = (why: TurnedAwayReason, message: string): never => {
  throw new ServerError(TURNED_AWAY[why], message);
};

/** Checks what a client says of itself. Throws a `ServerError` with a code of `TURNED_AWAY`. */
export function identify(said: unknown): Identity {
  if (spoken.safeParse(said).data?.protocol !== PROTOCOL_VERSION)
    turnAway('outdated', 'This page is outdated: reload it.');
  const parsed = options.safeParse(said);
  if (!parsed.success) return turnAway('malformed', z.prettifyError(parsed.error));
  const { token } = parsed.data;
  return { player: token === null ? null : fingerprint(token) };
}
