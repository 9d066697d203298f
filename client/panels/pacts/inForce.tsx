import { useSignal } from '@preact/signals';
import type { Pact } from '../../../shared/match/pacts/pact.ts';
import { words } from '../../i18n/words.ts';
import { priceOf } from '../../state/pacts.ts';
import type { Table } from '../../state/table.ts';
import { BreakQuestion } from './breakQuestion.tsx';
import { whyNot } from './names.ts';
import { PactCard } from './pactCard.tsx';

/** A pact that binds this seat: what it says, and the way out with its price. */
export function InForce({ table, pact }: { table: Table; pact: Pact }) {
  const { pacts } = words();
  const asking = useSignal(false);
  const seat = table.seat.value!;
  const { freeBudget } = table.reading.value!.latest.territories[seat]!;
  const price = priceOf(pact, freeBudget);
  const leaves = pact.broken.includes(seat);
  const silent = whyNot(table, { type: 'break', pact: pact.id, broken: !leaves }) !== null;
  const say = (broken: boolean) => table.act({ type: 'break', pact: pact.id, broken });
  return (
    <PactCard table={table} pact={pact}>
      {leaves ? (
        <>
          <p class="hint ask" role="status">
            {pacts.breaking(price)}
          </p>
          <button type="button" class="button quiet" disabled={silent} onClick={() => say(false)}>
            {pacts.keep}
          </button>
        </>
      ) : (
        <BreakQuestion price={price} asking={asking} disabled={silent} onBreak={() => say(true)} />
      )}
    </PactCard>
  );
}
