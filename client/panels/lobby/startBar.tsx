import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

/** The host begins; the others are told that they wait for it. */
export function StartBar({ table }: { table: Table }) {
  const { lobby } = words();
  const view = table.view.value!;
  const seated = view.seats.reduce((sum, seat) => sum + seat.players.length, 0);
  const seats = table.scenario.value!.territories.filter((territory) => territory.seat).length;
  return (
    <footer class="start-bar">
      <p>{view.you.host ? lobby.startHint(seated, seats) : lobby.waitHost}</p>
      {view.you.host && (
        <button type="button" class="button large" onClick={() => table.act({ type: 'start' })}>
          {lobby.start}
        </button>
      )}
    </footer>
  );
}
