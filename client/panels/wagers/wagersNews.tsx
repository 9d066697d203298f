import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { SettledWagers } from './settledWagers.tsx';

/** What came of the last turn's wagers: the own ones with their tally, or everybody's for whoever has no seat. */
export function WagersNews({ table }: { table: Table }) {
  const { wager } = words();
  const seat = table.seat.value;
  const settled = table.reading.value!.settled.wagers;
  const shown = seat === null ? settled : settled.filter((one) => one.seat === seat);
  if (shown.length === 0) return null;
  const tally = seat === null ? null : table.view.value!.seats[seat]!.tally;
  return (
    <section class="decided">
      <h3>{seat === null ? wager.settled : wager.yours}</h3>
      <SettledWagers wagers={shown} {...(seat === null ? { scenario: table.scenario.value! } : {})} />
      {tally && <p class="hint">{wager.tally(tally.right, tally.made)}</p>}
    </section>
  );
}
