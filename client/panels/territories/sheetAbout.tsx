import { words } from '../../i18n/words.ts';
import { isKept } from '../../state/kept.ts';
import type { Table } from '../../state/table.ts';
import { Character } from '../frame/character.tsx';
import { People } from '../lobby/people.tsx';
import { MandateBadge } from '../mandate/mandateBadge.tsx';
import { SeatEstimate } from '../score/seatEstimate.tsx';

/** Who governs a territory, what they were elected for, and where their score stands. */
export function SheetAbout({ table, territory }: { table: Table; territory: number }) {
  const view = table.view.value!;
  const seat = view.seats[territory];
  const kept = seat !== undefined && isKept(view, seat);
  return (
    <>
      <MandateBadge mandate={seat?.mandate ?? null} />
      {seat && seat.players.length > 0 && <People people={seat.players} you={view.you.player} />}
      {kept && <p class="hint">{words().online.byBot}</p>}
      {(kept || seat?.players.length === 0) && seat?.character && <Character name={seat.character} />}
      {territory !== table.seat.value && <SeatEstimate table={table} seat={territory} />}
    </>
  );
}
