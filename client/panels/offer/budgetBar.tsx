import { words } from '../../i18n/words.ts';

/** The free budget as a bar that fills. `bound` in percent, `total` in MF. */
export function BudgetBar({ bound, total }: { bound: number; total: number }) {
  const { offer } = words();
  const full = bound >= 100;
  return (
    <div class={full ? 'budget full' : 'budget'}>
      <p class="budget-head">
        <label for="budget">{offer.budget}</label>
        <span>{offer.bound(bound, total)}</span>
      </p>
      <div class="budget-track">
        <div style={{ width: `${Math.min(100, bound)}%` }} />
        <meter id="budget" class="unseen" min={0} max={100} value={bound} aria-valuetext={offer.bound(bound, total)} />
      </div>
      <p class="hint" aria-live="polite">
        {full ? offer.full : offer.rest(100 - bound)}
      </p>
    </div>
  );
}
