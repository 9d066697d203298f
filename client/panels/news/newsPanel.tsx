import { useSignal } from '@preact/signals';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { later } from '../frame/later.tsx';
import { WagersNews } from '../wagers/wagersNews.tsx';
import { DecidedProjects } from './decidedProjects.tsx';
import { NewsBody } from './newsBody.tsx';

const NewsArchive = later(async () => (await import('../archive/newsArchive.tsx')).NewsArchive);

/** What the last turn brought, for this seat or for the country; before the first, where they start from. */
export function NewsPanel({ table }: { table: Table }) {
  const { news, projects, archive, sheets: text } = words();
  const old = useSignal(false);
  const reading = table.reading.value;
  if (!reading) return null;
  const report = reading.latest;
  const subtitle = table.seat.value === null ? news.countrySubtitle : news.subtitle;
  const own = table.seat.value;
  const turnOver = (
    <button
      type="button"
      class="link"
      onClick={() => {
        old.value = !old.value;
      }}
    >
      {old.value ? archive.close : archive.open}
    </button>
  );
  if (old.value) {
    return (
      <div class="news">
        <header class="panel-head">
          <h2>{archive.title}</h2>
          {turnOver}
        </header>
        <NewsArchive sheets={table.sheets} own={own} />
      </div>
    );
  }
  return (
    <div class="news">
      <header class="panel-head">
        <h2>{report.turn === 0 ? news.start.title : news.title}</h2>
        <p class="hint">{report.turn === 0 ? news.start.subtitle : subtitle}</p>
        {report.turn > 0 && (
          <p class="news-ways">
            {turnOver}
            {own !== null && (
              <button
                type="button"
                class="link"
                onClick={() => table.sheets.open({ type: 'territory', territory: own })}
              >
                {text.openOwn(table.scenario.value!.territories[own]!.name)}
              </button>
            )}
          </p>
        )}
      </header>
      <NewsBody
        report={report}
        lines={table.news.value}
        scenario={table.scenario.value!}
        own={own}
        sheets={table.sheets}
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
