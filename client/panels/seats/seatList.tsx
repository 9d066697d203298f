import '../../style/lobby.css';
import { isKept } from '../../state/kept.ts';
import { isInMatch } from '../../state/presence.ts';
import type { Table } from '../../state/table.ts';
import { SeatCard } from '../lobby/seatCard.tsx';

/** All seats as cards; whoever came in may sit down, also when the match runs. */
export function SeatList({ table }: { table: Table }) {
  const view = table.view.value!;
  const open = isInMatch(view);
  return (
    <ul class="seats">
      {table.scenario.value!.territories.map(
        (territory, seat) =>
          territory.seat && (
            <SeatCard
              key={territory.id}
              territory={territory}
              seat={view.seats[seat]!}
              you={view.you.player}
              mine={view.you.seat === seat}
              kept={isKept(view, view.seats[seat]!)}
              open={open}
              onSit={() => table.act({ type: 'sit', seat: view.you.seat === seat ? null : seat })}
            />
          ),
      )}
    </ul>
  );
}
