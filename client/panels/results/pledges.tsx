import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { MandateBadge } from '../mandate/mandateBadge.tsx';

/** What the seats were elected for, and how well they had said what would come. */
export function Pledges({ table }: { table: Table }) {
  const { wager } = words();
  const { territories } = table.scenario.value!;
  const rows = table.view
    .value!.seats.map(({ mandate, tally }, seat) => ({ seat, mandate, tally }))
    .filter(({ mandate, tally }) => mandate !== null || tally.made > 0);
  if (rows.length === 0) return null;
  return (
    <section class="pledges">
      <h3>{wager.pledges}</h3>
      <ul>
        {rows.map(({ seat, mandate, tally }) => (
          <li key={seat} class={seat === table.seat.value ? 'own' : ''}>
            <strong>{territories[seat]!.name}</strong>
            <MandateBadge mandate={mandate} />
            {tally.made > 0 && <span>{wager.score(tally.right, tally.made)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
