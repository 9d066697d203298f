import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { CompareTwo } from '../sheets/compareTwo.tsx';
import { TerritoriesTable } from './territoriesTable.tsx';

export function TerritoriesPanel({ table }: { table: Table }) {
  const { list } = words();
  const report = table.reading.value?.latest;
  if (!report) return null;
  return (
    <div class="territories">
      <header class="panel-head">
        <h2>{list.title}</h2>
        <p class="hint">{list.hint}</p>
      </header>
      <CompareTwo sheets={table.sheets} />
      <TerritoriesTable
        scenario={table.scenario.value!}
        report={report}
        own={table.seat.value}
        selected={table.selected}
      />
    </div>
  );
}
