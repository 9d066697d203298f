import { words } from '../../i18n/words.ts';

/** What the dots, the bands and the rings are. */
export function SeatKey() {
  const { score } = words();
  return (
    <ul class="chart-key seat-key">
      <li>
        <svg class="seat-dots" viewBox="0 0 24 12" aria-hidden="true">
          <circle class="mean" cx="12" cy="6" r="4.2" />
        </svg>
        {score.key.mean}
      </li>
      <li>
        <svg class="seat-dots" viewBox="0 0 24 12" aria-hidden="true">
          <line class="band" x1="3" x2="21" y1="6" y2="6" />
        </svg>
        {score.key.band}
      </li>
      <li>
        <svg class="seat-dots" viewBox="0 0 24 12" aria-hidden="true">
          <circle class="played" cx="12" cy="6" r="5" />
        </svg>
        {score.key.own}
      </li>
    </ul>
  );
}
