import { SCORED_YEARS } from '../../../shared/match/score.ts';
import { words } from '../../i18n/words.ts';
import { standingOf } from '../../state/standing.ts';
import type { Table } from '../../state/table.ts';
import { MeritTable } from './meritTable.tsx';
import { tellScore } from './scoreWords.ts';

interface Props {
  readonly table: Table;
  readonly seat: number;
}

/** Where a seat stands after the turns played: a line, and behind it what it is made of. Nothing before the first. */
export function SeatEstimate({ table, seat }: Props) {
  const { score: text } = words();
  const { phase, turn, rules } = table.view.value!;
  if ((phase !== 'offer' && phase !== 'reading') || turn < 2) return null;
  const estimate = table.estimates.value.get(seat);
  if (estimate?.of !== 'seat') return null;
  const standing = standingOf(estimate);
  const { mean, low, high } = tellScore(standing.score);
  const years = estimate.over * rules.yearsPerTurn;
  return (
    <details class={estimate.turn < turn - 1 ? 'estimate working' : 'estimate'}>
      <summary>{text.estimate(mean, low, high)}</summary>
      <MeritTable standing={standing} />
      <p class="hint">
        {text.how(years, years < SCORED_YEARS)} {text.against}
      </p>
    </details>
  );
}
