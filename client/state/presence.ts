/** Is the viewer among the people of the match, or only at its door? */
import type { MatchView } from '../../shared/match/view.ts';

export const isInMatch = ({ you, seats, standing }: MatchView): boolean =>
  you.player !== null && [...standing, ...seats.flatMap((seat) => seat.players)].some(({ id }) => id === you.player);
