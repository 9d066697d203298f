import { words } from '../../i18n/words.ts';
import type { Projector } from '../../state/film.ts';
import { SettledWagers } from '../wagers/settledWagers.tsx';

/** What the seats had said of the turn, against what came. */
export function WagersOfTurn({ projector }: { projector: Projector }) {
  const { wager } = words();
  const wagers = projector.film.turns[projector.turn.value]!.settled.wagers;
  if (wagers.length === 0) return null;
  const right = wagers.filter(({ said, came }) => said === came).length;
  return (
    <details class="seat-offer decided">
      <summary>
        {wager.settled} <small>{wager.score(right, wagers.length)}</small>
      </summary>
      <SettledWagers wagers={wagers} scenario={projector.film.scenario} />
    </details>
  );
}
