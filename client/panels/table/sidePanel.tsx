import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../i18n/words.ts';
import { PANELS, type Panel, type Table } from '../../state/table.ts';
import type { IconName } from '../frame/icon.tsx';
import { Tabs } from '../frame/tabs.tsx';
import { IndicatorsPanel } from '../indicators/indicatorsPanel.tsx';
import { NewsPanel } from '../news/newsPanel.tsx';
import { OfferPanel } from '../offer/offerPanel.tsx';
import { PactsPanel } from '../pacts/pactsPanel.tsx';
import { PactVoice } from '../pacts/pactVoice.tsx';
import { ResultsPanel } from '../results/resultsPanel.tsx';
import { SeatEstimate } from '../score/seatEstimate.tsx';
import { SeatsPanel } from '../seats/seatsPanel.tsx';
import { TerritoriesPanel } from '../territories/territoriesPanel.tsx';
import { ReadyBar } from './readyBar.tsx';

const ICON: Readonly<Record<Panel, IconName>> = {
  seats: 'chair',
  offer: 'adjustments',
  pacts: 'pacts',
  news: 'news',
  indicators: 'chart',
  territories: 'list',
  results: 'trophy',
};

/** The panels that make sense now: a seat to take or an offer to make, results once it is over. */
function panelsOf(table: Table): Panel[] {
  const over = table.phase.value === 'finished';
  return PANELS.filter((panel) => {
    if (panel === 'seats') return !over && table.seat.value === null && table.view.value!.you.player !== null;
    if (panel === 'offer') return !over && table.seat.value !== null;
    if (panel === 'pacts') return !over;
    return panel !== 'results' || over;
  });
}

/** Where a phase takes away what had the focus, the panel that it opens has it. */
function useFocusKept(table: Table) {
  const panel = useRef<HTMLDivElement>(null);
  const phase = table.phase.value;
  const seen = useRef(phase);
  useEffect(() => {
    if (seen.current !== phase && document.activeElement === document.body) panel.current?.focus();
    seen.current = phase;
  }, [phase]);
  return panel;
}

/** Paper at the right of a wide screen, below the map on a narrow one. */
export function SidePanel({ table }: { table: Table }) {
  const { table: text, pacts } = words();
  const waiting = table.pacts.book.value.received.length;
  const panels = panelsOf(table);
  const body = useFocusKept(table);
  const current = table.panel.value;
  return (
    <section class="side">
      <Tabs
        class="main-tabs"
        label={text.panels}
        controls="panel"
        current={current}
        tabs={panels.map((id) => ({
          ...{ id, label: text[id], icon: ICON[id] },
          ...(id === 'pacts' && waiting > 0 ? { note: `${waiting}`, says: pacts.waiting(waiting) } : {}),
        }))}
        onPick={(id) => {
          table.panel.value = id;
        }}
      />
      <div
        ref={body}
        id="panel"
        class="panel-body"
        role="tabpanel"
        tabIndex={-1}
        aria-label={text[current]}
        key={current}
      >
        {current === 'seats' && <SeatsPanel table={table} />}
        {current === 'offer' && <OfferPanel table={table} />}
        {current === 'pacts' && <PactsPanel table={table} />}
        {current === 'news' && <NewsPanel table={table} />}
        {current === 'indicators' && <IndicatorsPanel table={table} />}
        {current === 'territories' && <TerritoriesPanel table={table} />}
        {current === 'results' && <ResultsPanel table={table} />}
      </div>
      {table.seat.value !== null && <SeatEstimate table={table} seat={table.seat.value} />}
      <PactVoice table={table} />
      <ReadyBar table={table} />
    </section>
  );
}
