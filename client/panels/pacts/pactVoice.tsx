import type { Table } from '../../state/table.ts';
import { tidingText } from './tidingText.ts';

/** Tells those who hear the page, whatever panel they are in, what became of a proposal. */
export function PactVoice({ table }: { table: Table }) {
  return (
    <p class="unseen" role="status">
      {tidingText(table)}
    </p>
  );
}
