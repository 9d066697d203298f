import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { NameForm } from '../lobby/nameForm.tsx';
import { SeatList } from './seatList.tsx';

/** For somebody who comes when the match already runs: a name, then a place. */
export function SeatsPanel({ table }: { table: Table }) {
  const { lobby } = words();
  return (
    <div class="seats-panel">
      <header class="panel-head">
        <h2>{lobby.seats}</h2>
      </header>
      <NameForm table={table} />
      <p class="hint">{lobby.seatsHint}</p>
      <SeatList table={table} />
    </div>
  );
}
