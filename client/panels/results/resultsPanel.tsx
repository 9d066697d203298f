import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { RematchButton } from '../online/rematch.tsx';
import { SoloAgain } from '../online/soloAgain.tsx';
import { DownloadLog } from './downloadLog.tsx';
import { Pledges } from './pledges.tsx';
import { ResultsBody } from './resultsBody.tsx';

/** The end: the country together, each seat against itself, and what to take home. */
export function ResultsPanel({ table }: { table: Table }) {
  const { results: text } = words();
  const { outcome } = table;
  const log = outcome.log.value;
  const view = table.view.value!;
  return (
    <div class="results">
      <header class="panel-head">
        <h2>{text.title}</h2>
      </header>
      <ResultsBody
        outcome={outcome}
        history={table.reading.value?.history ?? []}
        scenario={table.scenario.value!}
        own={table.seat.value}
      />
      <Pledges table={table} />
      <div class="actions">
        {view.code !== null && <RematchButton table={table} />}
        {table.connection.slot === 'solo' && <SoloAgain table={table} />}
        <a class="button quiet" href={`/replay/${table.connection.slot ?? view.match}`}>
          {text.replay}
        </a>
        {log && <DownloadLog text={log} name={`la-carotte-${view.scenario}-${view.match}.jsonl`} />}
        <a class="button quiet" href="/">
          {text.again}
        </a>
      </div>
    </div>
  );
}
