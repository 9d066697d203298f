import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { Invitation } from '../lobby/invitation.tsx';
import { NewsBody } from '../news/newsBody.tsx';
import { ResultsBody } from '../results/resultsBody.tsx';
import { CountryEstimate } from '../score/countryEstimate.tsx';
import { BigCast } from './bigCast.tsx';
import { BigProjects } from './bigProjects.tsx';
import { BigWelcome } from './bigWelcome.tsx';

/** The end, for the room: the country together, then each team against itself. */
function BigResults({ table }: { table: Table }) {
  return (
    <div class="results">
      <h2>{words().results.title}</h2>
      <ResultsBody
        outcome={table.outcome}
        history={table.reading.value!.history}
        scenario={table.scenario.value!}
        own={null}
      />
    </div>
  );
}

/**
 * What the room reads beside the map: how to come in, what to do, what is to be decided, what happened, how it ended.
 * While teams compose, what is to be decided comes first, and the news without its reasons: those were read before.
 */
export function BigSide({ table }: { table: Table }) {
  const { news } = words();
  const view = table.view.value!;
  const report = table.reading.value!.latest;
  if (view.phase === 'lobby' && view.code) {
    return (
      <>
        <Invitation code={view.code} host={false} />
        <BigCast table={table} />
      </>
    );
  }
  if (view.phase === 'finished') return <BigResults table={table} />;
  if (report.turn === 0) {
    return (
      <>
        <BigWelcome />
        <BigProjects announced={view.announced} brief />
      </>
    );
  }
  const composing = view.phase === 'offer';
  return (
    <>
      {composing && <BigProjects announced={view.announced} />}
      <h2>{news.title}</h2>
      <CountryEstimate table={table} />
      <div class={composing ? 'big-news brief' : 'big-news'}>
        <NewsBody report={report} lines={table.news.value} scenario={table.scenario.value!} own={null} />
      </div>
    </>
  );
}
