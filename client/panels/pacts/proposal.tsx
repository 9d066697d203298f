import type { Pact } from '../../../shared/match/pacts/pact.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { DealForm } from './dealForm.tsx';
import { whyNot } from './names.ts';
import { PactCard } from './pactCard.tsx';
import { Signatures } from './signatures.tsx';

interface Props {
  readonly table: Table;
  readonly pact: Pact;
}

/** A proposal that waits for this seat's word: sign it as it was read, ask for other terms, or turn it down. */
export function Received({ table, pact }: Props) {
  const { pacts } = words();
  const sign = { type: 'sign', pact: pact.id, version: pact.version } as const;
  const refused = whyNot(table, sign);
  const silent = whyNot(table, { type: 'decline', pact: pact.id }) !== null;
  const countering = table.pacts.writing.value?.counters?.id === pact.id;
  const counter = () => {
    const { id: _, seats, terms, turns, penalty } = pact;
    const partners = seats.filter((seat) => seat !== table.seat.value);
    table.pacts.writing.value = { counters: pact, partners, deal: { terms, turns, penalty } };
  };
  return (
    <PactCard table={table} pact={pact}>
      <Signatures table={table} pact={pact} />
      {countering ? (
        <DealForm table={table} />
      ) : (
        <div class="actions">
          <button type="button" class="button" disabled={refused !== null} onClick={() => table.act(sign)}>
            {pacts.sign}
          </button>
          <button type="button" class="button quiet" disabled={silent} onClick={counter}>
            {pacts.counter}
          </button>
          <button type="button" class="button quiet" disabled={silent} onClick={() => table.pacts.decline(pact.id)}>
            {pacts.decline}
          </button>
        </div>
      )}
      {refused !== null && !silent && <p class="hint ask">{refused}</p>}
    </PactCard>
  );
}

/** A proposal that this seat has signed: it can be taken back while others think. */
export function Sent({ table, pact }: Props) {
  const silent = whyNot(table, { type: 'decline', pact: pact.id }) !== null;
  return (
    <PactCard table={table} pact={pact}>
      <Signatures table={table} pact={pact} />
      <button type="button" class="button quiet" disabled={silent} onClick={() => table.pacts.decline(pact.id)}>
        {words().pacts.withdraw}
      </button>
    </PactCard>
  );
}
