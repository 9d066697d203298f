import type { Table } from '../../state/table.ts';
import { eventText } from './teamWords.ts';

/** Tells those who hear the page what teammates did. */
export function TeamVoice({ table }: { table: Table }) {
  return (
    <p class="unseen" role="status">
      {table.team.events.value.map((event) => eventText(table, event)).join(' ')}
    </p>
  );
}
