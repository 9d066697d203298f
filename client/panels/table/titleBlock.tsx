import { inWords, words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { LeaveButton } from '../online/leaveButton.tsx';
import { ClockFace } from './clockFace.tsx';
import { HostControls } from './hostControls.tsx';
import { Readiness } from './readiness.tsx';
import { StateButton } from './stateButton.tsx';
import { WorldHash } from './worldHash.tsx';
import { Years } from './years.tsx';

/** What whoever opened the match may do besides: alone, play the State, once the first turn is understood. */
function HostPart({ table, alone }: { readonly table: Table; readonly alone: boolean }) {
  if (!alone) return <HostControls table={table} />;
  return table.view.value!.turn > 1 ? <StateButton table={table} /> : null;
}

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
      {view.code !== null && view.you.seat !== null && view.phase !== 'finished' && <LeaveButton table={table} />}
      {view.you.host && view.phase !== 'finished' && <HostPart table={table} alone={view.code === null} />}
    </header>
  );
}
