import { MANDATE, type Mandate } from '../../../shared/match/mandate.ts';
import { MERIT, MERITS } from '../../../shared/match/score.ts';
import { words, write } from '../../i18n/words.ts';

/** The most points that any mandate gives one merit. */
const MOST = Math.max(...Object.values(MANDATE).flatMap((points) => Object.values(points)));

/** How a mandate shifts the four merits: a bar each, with a notch where it stands without one. */
export function MeritBars({ mandate }: { mandate: Mandate }) {
  const { merit, mandate: text } = words();
  const percent = (points: number) => `${(points / MOST) * 100}%`;
  return (
    <ul class="merit-bars">
      {MERITS.map((id) => {
        const [points, usual] = [MANDATE[mandate][id], MERIT[id].points];
        return (
          <li key={id} class={points > usual ? 'more' : points < usual ? 'less' : ''}>
            <span class="unseen">{text.points(merit[id], points, usual)}</span>
            <span aria-hidden="true">{merit[id]}</span>
            <span aria-hidden="true">
              <span class="merit-track" style={{ '--points': percent(points), '--usual': percent(usual) }} />
              <strong>{write().whole(points)}</strong>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
