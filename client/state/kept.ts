import type { MatchView, SeatView } from '../../shared/match/view.ts';

/** Is this seat somebody's, and played by a bot until they are back? */
export const isKept = ({ phase }: MatchView, seat: SeatView): boolean =>
  seat.bot && seat.players.length > 0 && (phase === 'offer' || phase === 'reading');
