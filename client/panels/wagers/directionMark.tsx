import type { Direction } from '../../../shared/match/wager.ts';
import { words } from '../../i18n/words.ts';

const ARROW: Readonly<Record<Direction, string>> = {
  up: 'M3 13L13 3M6 3h7v7',
  steady: 'M2 8h12M9 3.5L13.5 8L9 12.5',
  down: 'M3 3l10 10M6 13h7V6',
};

/** Which way, as a sign and in a word. */
export function DirectionMark({ direction }: { direction: Direction }) {
  return (
    <span class="direction">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={ARROW[direction]} />
      </svg>
      {words().wager.direction[direction]}
    </span>
  );
}
