import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { NewsLines } from './newsLines.tsx';

/** What the last turn brought, for this seat or for the country. */
export function NewsPanel({ table }: { table: Table }) {
  const { news } = words();
  const reading = table.reading.value;
  const first = reading?.previous === null;
  return (
    <div class="news">
      <header class="panel-head">
        <h2>{news.title}</h2>
        <p class="hint">{table.seat.value === null ? news.countrySubtitle : news.subtitle}</p>
      </header>
      {table.news.value.length === 0 ? (
        <p>{first ? news.none : news.quiet}</p>
      ) : (
        <NewsLines
          lines={table.news.value}
          scenario={table.scenario.value!}
          own={table.seat.value}
          onPlace={(place) => {
            table.selected.value = place;
          }}
        />
      )}
    </div>
  );
}
