import { TURNED_AWAY, type TurnedAwayReason } from '../../shared/protocol/messages.ts';

/** A no for good. */
export class TurnedAway extends Error {
  override readonly name = 'TurnedAway';
  readonly code: (typeof TURNED_AWAY)[TurnedAwayReason];
  constructor(why: TurnedAwayReason) {
    super(why);
    this.code = TURNED_AWAY[why];
  }
}

const REASONS = Object.keys(TURNED_AWAY) as TurnedAwayReason[];

/** Why this was a no for good; `null` for a server that is not there just now. */
export function turnedAwayReason(error: unknown): TurnedAwayReason | null {
  if (!(error instanceof Error && 'code' in error)) return null;
  return REASONS.find((why) => TURNED_AWAY[why] === error.code) ?? null;
}
