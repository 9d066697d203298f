import { inWords, words } from '../../i18n/words.ts';
import { readinessOf } from '../../state/readiness.ts';
import type { Table } from '../../state/table.ts';
import { ClockFace } from '../table/clockFace.tsx';
import { WorldHash } from '../table/worldHash.tsx';
import { Years } from '../table/years.tsx';
import { BigPacts } from './bigPacts.tsx';

/** Year, turn and clock, as large as they go. */
export function BigHead({ table }: { table: Table }) {
  const { table: text, watch } = words();
  const view = table.view.value!;
  const { ready, seats } = readinessOf(view);
  const people = view.seats.reduce((sum, seat) => sum + seat.players.length, view.standing.length);
  const stage = {
    lobby: watch.lobby(people),
    offer: watch.composing,
    reading: watch.reading,
    finished: watch.over,
  }[view.phase];
  const running = view.phase === 'offer' || view.phase === 'reading';
  return (
    <header class="big-head">
      <p class="region" aria-live="polite">
        {inWords(table.scenario.value!.title)}
        {running ? ` · ${text.turn(view.turn, view.turns)}` : ''} · {stage} <WorldHash hash={view.hash} />
      </p>
      <h1>
        <Years table={table} />
      </h1>
      {running && (
        <p class="big-clock">
          <ClockFace clock={table.clock} />
          {seats > 0 && <span>{text.readySeats(ready, seats)}</span>}
        </p>
      )}
      {running && <BigPacts pacts={view.pacts} scenario={table.scenario.value!} />}
    </header>
  );
}
