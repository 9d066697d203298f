import '../../style/table.css';
import '../../style/panels.css';
import '../../style/watch.css';
import '../../style/score.css';
import '../../style/sequence.css';
import { useComputed } from '@preact/signals';
import { words } from '../../i18n/words.ts';
import type { Connection } from '../../net/connection.ts';
import { useTable } from '../../pages/useTable.ts';
import { LineBanner } from '../frame/lineBanner.tsx';
import { PaperPage } from '../frame/paperPage.tsx';
import { useTitle } from '../frame/useTitle.ts';
import { Waiting } from '../frame/waiting.tsx';
import { RematchBanner } from '../online/rematch.tsx';
import { LandscapeView } from '../table/landscapeView.tsx';
import { TurnStrip } from '../table/turnStrip.tsx';
import { BigHead } from './bigHead.tsx';
import { BigIndicators } from './bigIndicators.tsx';
import { BigSide } from './bigSide.tsx';

/** The landscape large, and what can be read from the last row. */
export function Projection({ connection }: { connection: Connection }) {
  const table = useTable(connection);
  const report = useComputed(() => table.reading.value?.latest ?? null);
  const { watch, line } = words();
  useTitle(watch.title);
  const view = table.view.value;
  const scenario = table.scenario.value;
  const reading = table.reading.value;
  if (!view || !scenario || !reading) {
    return (
      <PaperPage>
        <Waiting text={line[connection.line.value === 'open' ? 'connecting' : connection.line.value]} />
      </PaperPage>
    );
  }
  return (
    <div class="table watch">
      <LandscapeView
        scenario={scenario}
        report={report}
        own={table.seat}
        selected={table.selected}
        ties={table.pacts.ties}
        telling={table.telling}
        covers=".big-head, .big-side, .big-indicators"
      />
      <BigHead table={table} />
      <TurnStrip telling={table.telling} scenario={scenario} />
      <LineBanner line={connection.line.value} />
      <aside class="big-side">
        <BigSide table={table} />
      </aside>
      <RematchBanner table={table} />
      <BigIndicators history={reading.history} />
    </div>
  );
}
