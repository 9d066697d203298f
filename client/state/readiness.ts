/** Who is done with this phase, among the seats that people hold. */
import type { MatchView } from '../../shared/match/view.ts';

export interface Readiness {
  readonly ready: number;
  readonly seats: number;
  /** Indices of the seats still waited for. */
  readonly waiting: readonly number[];
}

export function readinessOf(view: MatchView): Readiness {
  const held = view.seats
    .map((seat, index) => ({ ...seat, index }))
    .filter((seat) => !seat.bot && seat.players.length > 0);
  const waiting = held.filter((seat) => !seat.ready).map((seat) => seat.index);
  return { ready: held.length - waiting.length, seats: held.length, waiting };
}
