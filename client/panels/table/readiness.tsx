import { words } from '../../i18n/words.ts';
import { isKept } from '../../state/kept.ts';
import { readinessOf } from '../../state/readiness.ts';
import type { Table } from '../../state/table.ts';

/** More names than these would only push the map away. */
const NAMED = 3;

function namesOf(table: Table, seats: readonly number[]): string {
  const names = seats.slice(0, NAMED).map((seat) => table.scenario.value!.territories[seat]!.name);
  return names.join(', ') + (seats.length > NAMED ? '…' : '');
}

/** Whom one waits for: oneself before all, or the others by name. */
export function waitingText(table: Table, waiting: readonly number[]): string {
  const { table: text } = words();
  if (waiting.length === 0) return text.allReady;
  if (waiting.includes(table.seat.value ?? -1)) return text.waitingForYou;
  return text.waiting(namesOf(table, waiting));
}

/** How many seats are ready, and for whom one waits. */
export function Readiness({ table }: { table: Table }) {
  const view = table.view.value!;
  const { ready, seats, waiting } = readinessOf(view);
  if (seats === 0) return null;
  const kept = view.seats.flatMap((seat, index) => (isKept(view, seat) ? [index] : []));
  return (
    <p class="readiness">
      <span>{words().table.readySeats(ready, seats)}</span>
      <small>
        {waitingText(table, waiting)} {kept.length > 0 && words().online.byBots(namesOf(table, kept))}
      </small>
    </p>
  );
}
