import { words } from '../../i18n/words.ts';
import { readinessOf } from '../../state/readiness.ts';
import type { Table } from '../../state/table.ts';

/** More names than these would only push the map away. */
const NAMED = 3;

/** How many seats are ready, and for whom one waits. */
export function Readiness({ table }: { table: Table }) {
  const { table: text } = words();
  const { ready, seats, waiting } = readinessOf(table.view.value!);
  if (seats === 0) return null;
  const { territories } = table.scenario.value!;
  const names = waiting.slice(0, NAMED).map((seat) => territories[seat]!.name);
  return (
    <p class="readiness">
      <span>{text.readySeats(ready, seats)}</span>
      <small>
        {names.length === 0 ? text.allReady : text.waiting(names.join(', ') + (waiting.length > NAMED ? '…' : ''))}
      </small>
    </p>
  );
}
