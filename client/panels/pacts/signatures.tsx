import type { Pact } from '../../../shared/match/pacts/pact.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { nameIn } from './names.ts';

/** Who has signed a proposal, and whose word it waits for. */
export function Signatures({ table, pact }: { table: Table; pact: Pact }) {
  const { pacts } = words();
  const nameOf = nameIn(table.scenario.value!);
  const missing = pact.seats.filter((seat) => !pact.signed.includes(seat) && seat !== table.seat.value);
  return (
    <p class="hint">
      {pacts.signedBy(pact.signed.map(nameOf))} {missing.length > 0 && pacts.waitingFor(missing.map(nameOf))}
    </p>
  );
}
