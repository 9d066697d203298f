import type { Mandate } from '../../../shared/match/mandate.ts';
import { words } from '../../i18n/words.ts';

/** What a seat was elected for. */
export function MandateBadge({ mandate }: { mandate: Mandate | null }) {
  const { mandate: text } = words();
  if (mandate === null) return null;
  return (
    <span class="badge mandate-badge">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M5 21V4h13l-3 4l3 4H5" />
      </svg>
      {text.badge(text.name[mandate])}
    </span>
  );
}
