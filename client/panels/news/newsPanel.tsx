import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { WagersNews } from '../wagers/wagersNews.tsx';
import { DecidedProjects } from './decidedProjects.tsx';
import { NewsBody } from './newsBody.tsx';

/** What the last turn brought, for this seat or for the country; before the first, where they start from. */
export function NewsPanel({ table }: { table: Table }) {
  const { news, projects } = words();
  const reading = table.reading.value;
  if (!reading) return null;
  const report = reading.latest;
  const subtitle = table.seat.value === null ? news.countrySubtitle : news.subtitle;
  return (
    <div class="news">
      <header class="panel-head">
        <h2>{report.turn === 0 ? news.start.title : news.title}</h2>
        <p class="hint">{report.turn === 0 ? news.start.subtitle : subtitle}</p>
      </header>
      <NewsBody
        report={report}
        lines={table.news.value}
        scenario={table.scenario.value!}
        own={table.seat.value}
        onPlace={(place) => {
          table.selected.value = place;
        }}
      />
      <WagersNews table={table} />
      {report.headlines.length > 0 && (
        <section class="decided">
          <h3>{projects.decided}</h3>
          <dl>
            <DecidedProjects
              headlines={report.headlines}
              bids={reading.course.at(-1)?.bids ?? []}
              scenario={table.scenario.value!}
            />
          </dl>
        </section>
      )}
    </div>
  );
}
