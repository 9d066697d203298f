import { words } from '../../i18n/words.ts';
import { readinessOf } from '../../state/readiness.ts';
import type { Table } from '../../state/table.ts';

/** More names than these would only push the map away. */
const NAMED = 3;

/** Whom one waits for: oneself before all, or the others by name. */
export function waitingText(table: Table, waiting: readonly number[]): string {
  const { table: text } = words();
  if (waiting.length === 0) return text.allReady;
  if (waiting.includes(table.seat.value ?? -1)) return text.waitingForYou;
  const names = waiting.slice(0, NAMED).map((seat) => table.scenario.value!.territories[seat]!.name);
  return text.waiting(names.join(', ') + (waiting.length > NAMED ? '…' : ''));
}

/** How many seats are ready, and for whom one waits. */
export function Readiness({ table }: { table: Table }) {
  const { ready, seats, waiting } = readinessOf(table.view.value!);
  if (seats === 0) return null;
  return (
    <p class="readiness">
      <span>{words().table.readySeats(ready, seats)}</span>
      <small>{waitingText(table, waiting)}</small>
    </p>
  );
}
