import { words } from '../../i18n/words.ts';
import { periodOf } from '../../state/period.ts';
import type { Table } from '../../state/table.ts';

/** The years that are being played, or the end of those being read. */
export function Years({ table }: { table: Table }) {
  const { table: text } = words();
  const view = table.view.value!;
  const period = periodOf(view, table.reading.value?.latest.year ?? view.year);
  return <>{period.kind === 'end' ? text.endOf(period.year) : text.year(period.from, period.span)}</>;
}
