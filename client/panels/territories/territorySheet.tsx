import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../i18n/words.ts';
import { isKept } from '../../state/kept.ts';
import type { Table } from '../../state/table.ts';
import { Character } from '../frame/character.tsx';
import { KindBadge } from '../frame/kindBadge.tsx';
import { People } from '../lobby/people.tsx';
import { MandateBadge } from '../mandate/mandateBadge.tsx';
import { SeatEstimate } from '../score/seatEstimate.tsx';
import { SheetFacts } from './sheetFacts.tsx';
import { SheetFirms } from './sheetFirms.tsx';

/** Everything public about the territory selected on the map or in the list. Escape closes it. */
export function TerritorySheet({ table }: { table: Table }) {
  const { app, sheet, online } = words();
  const head = useRef<HTMLHeadingElement>(null);
  const selected = table.selected.value;
  const opener = useRef<Element | null>(null);
  useEffect(() => {
    if (selected !== null) {
      if (!head.current?.contains(document.activeElement)) opener.current = document.activeElement;
      head.current?.focus({ preventScroll: true });
    } else if (document.activeElement === document.body && opener.current instanceof HTMLElement) {
      opener.current.focus({ preventScroll: true });
    }
  }, [selected]);
  const reading = table.reading.value;
  const territory = selected === null ? undefined : table.scenario.value!.territories[selected];
  if (selected === null || !territory || !reading) return null;
  const seat = table.view.value!.seats[selected];
  const kept = seat !== undefined && isKept(table.view.value!, seat);
  const close = () => {
    table.selected.value = null;
  };
  return (
    <aside class="sheet" aria-label={territory.name} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <header>
        <div>
          <KindBadge kind={territory.kind} /> <MandateBadge mandate={seat?.mandate ?? null} />
          <h2 ref={head} tabIndex={-1}>
            {territory.name}
          </h2>
        </div>
        <button type="button" class="close" aria-label={app.close} onClick={close}>
          ×
        </button>
      </header>
      {seat && seat.players.length > 0 && <People people={seat.players} you={table.view.value!.you.player} />}
      {kept && <p class="hint">{online.byBot}</p>}
      {(kept || seat?.players.length === 0) && seat?.character && <Character name={seat.character} />}
      {!territory.seat && <p class="hint">{sheet.unseated}</p>}
      {selected !== table.seat.value && <SeatEstimate table={table} seat={selected} />}
      <SheetFacts
        now={reading.latest.territories[selected]!}
        before={reading.previous?.territories[selected] ?? null}
      />
      <SheetFirms report={reading.latest} territory={selected} />
    </aside>
  );
}
