import { words } from '../../i18n/words.ts';

/** The free budget as a bar that fills. `bound` in percent, `total` in MF. */
export function BudgetBar({ bound, total }: { bound: number; total: number }) {
  const { offer } = words();
  const full = bound >= 100;
  return (
    <div class={full ? 'budget full' : 'budget'}>
      <p class="budget-head">
        <strong id="budget-name">{offer.budget}</strong>
        <span>{offer.bound(bound, total)}</span>
      </p>
      {/* biome-ignore lint/a11y/useFocusableInteractive: a meter is read, not operated */}
      <div
        class="budget-track"
        role="meter"
        aria-labelledby="budget-name"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={bound}
        aria-valuetext={offer.bound(bound, total)}
      >
        <div style={{ width: `${Math.min(100, bound)}%` }} />
      </div>
      <p class="hint" aria-live="polite">
        {full ? offer.full : offer.rest(100 - bound)}
      </p>
    </div>
  );
}
