import { inWords, words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { ClockFace } from './clockFace.tsx';
import { HostControls } from './hostControls.tsx';
import { Readiness } from './readiness.tsx';
import { WorldHash } from './worldHash.tsx';
import { Years } from './years.tsx';

/** Where the match stands: region, year, turn; and, where there are others, time left and who is ready. */
export function TitleBlock({ table }: { table: Table }) {
  const { table: text, phase } = words();
  const view = table.view.value!;
  return (
    <header class="title-block" data-hash={view.hash}>
      <h1>
        <a href="/">{inWords(table.scenario.value!.title)}</a>
      </h1>
      <p class="turn-line">
        <strong class="year">
          <Years table={table} />
        </strong>
        <span>{text.turn(view.turn, view.turns)}</span>
        <span aria-live="polite">{phase[view.phase]}</span>
        <WorldHash hash={view.hash} />
      </p>
      {view.code !== null && view.phase !== 'finished' && (
        <div class="clock-line">
          <ClockFace clock={table.clock} />
          <Readiness table={table} />
        </div>
      )}
      {view.you.host && view.code !== null && view.phase !== 'finished' && <HostControls table={table} />}
    </header>
  );
}
