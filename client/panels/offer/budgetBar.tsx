import type { EquipmentTerms } from '../../../shared/pact/deal.ts';
import { words, write } from '../../i18n/words.ts';
import type { Taken } from '../../state/draft.ts';

/** More names than these would push the sliders about. */
const NAMED = 2;

interface Props {
  /** Percent of the free budget. */
  readonly bound: number;
  /** The free budget, MF. */
  readonly total: number;
  readonly inDebt: boolean;
  /** What the last move took from other shares. */
  readonly taken: readonly Taken[];
  /** Equipment shared by pact: paid beside the shares. */
  readonly shared: readonly EquipmentTerms[];
}

/** Nothing is free to be shared out: what is due comes first. */
function BrokeBudget({ total, inDebt }: Pick<Props, 'total' | 'inDebt'>) {
  const { offer } = words();
  return (
    <div class="budget">
      <p class="budget-head">
        <span>{offer.budget}</span>
        <span>{write().money(total)}</span>
      </p>
      <p class="hint">{offer.broke(inDebt)}</p>
    </div>
  );
}

/** The free budget as a bar that fills, and in words where the last move found its money. */
export function BudgetBar({ bound, total, inDebt, taken, shared }: Props) {
  const { offer, instrument, pacts } = words();
  if (total <= 0) return <BrokeBudget total={total} inDebt={inDebt} />;
  const full = bound >= 100;
  const given = [...taken]
    .sort((a, b) => b.points - a.points)
    .slice(0, NAMED)
    .map((one) => offer.gave(instrument[one.instrument].name, one.points));
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
      {shared.length > 0 && (
        <p class="budget-joint">
          {shared.map((terms) => pacts.joint(terms, (terms.percent / 100) * total)).join(', ')}
        </p>
      )}
      <p class={given.length > 0 ? 'hint taken' : 'hint'} aria-live="polite">
        {given.length > 0
          ? offer.taken(given.join(', '), taken.length - given.length)
          : full
            ? offer.full
            : offer.rest(100 - bound, inDebt)}
      </p>
    </div>
  );
}
