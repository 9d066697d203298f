import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { words } from '../../i18n/words.ts';
import { replayInWorker } from '../../net/playback.ts';
import { createResults, type Results } from '../../state/results.ts';
import type { Table } from '../../state/table.ts';
import { CountryResults } from './countryResults.tsx';
import { DownloadLog } from './downloadLog.tsx';
import { SeatResults } from './seatResults.tsx';

/** The end: the country together, each seat against itself, and what to take home. */
export function ResultsPanel({ table }: { table: Table }) {
  const { results: text } = words();
  const results = useSignal<Results>({ stage: 'working', seats: [] });
  const log = useSignal<string | null>(null);
  useEffect(() => {
    const own = createResults();
    let stop = own.results.subscribe((value) => {
      results.value = value;
    });
    table.connection
      .log()
      .then((kept) => {
        log.value = kept;
        const unfollow = stop;
        const giveUp = replayInWorker({ text: kept, score: true }, own.take);
        stop = () => {
          unfollow();
          giveUp();
        };
      })
      .catch(() => own.take({ type: 'unreadable' }));
    return () => stop();
  }, [table]);
  const view = table.view.value!;
  return (
    <div class="results">
      <header class="panel-head">
        <h2>{text.title}</h2>
      </header>
      <CountryResults history={table.reading.value?.history ?? []} />
      <SeatResults results={results.value} scenario={table.scenario.value!} own={table.seat.value} />
      <div class="actions">
        {view.code && (
          <a class="button" href={`/replay/${view.match}`}>
            {text.replay}
          </a>
        )}
        {log.value && <DownloadLog text={log.value} name={`la-carotte-${view.scenario}-${view.match}.jsonl`} />}
        <a class="button quiet" href="/">
          {text.again}
        </a>
      </div>
    </div>
  );
}
