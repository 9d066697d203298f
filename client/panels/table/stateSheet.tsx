import { useEffect, useRef } from 'preact/hooks';
import { STATE_PROGRAMMES } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { FIRST_SPREAD, spentOf } from '../../state/spread.ts';
import type { Table } from '../../state/table.ts';
import { ProgrammeRow } from './programmeRow.tsx';

/** The host plays the State: its budget over four programmes, or its calendar. Closed by default; Escape closes it. */
export function StateSheet({ table }: { table: Table }) {
  const { app, state: text } = words();
  const head = useRef<HTMLHeadingElement>(null);
  // Another sheet lies in the same place, and goes before.
  const open = table.playsState.value && table.view.value!.you.host && table.sheets.current.value === null;
  useEffect(() => {
    if (open) head.current?.focus({ preventScroll: true });
  }, [open]);
  if (!open) return null;
  const spread = table.spread.value.value;
  const { population } = table.reading.value!.latest.nation;
  const budget = (table.scenario.value!.state.budget * population) / 1000;
  const close = () => {
    table.playsState.value = false;
    document.getElementById('play-state')?.focus();
  };
  return (
    <aside
      class="sheet"
      id="state"
      aria-labelledby="state-head"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <header>
        <h2 id="state-head" ref={head} tabIndex={-1}>
          {text.title}
        </h2>
        <button type="button" class="close" aria-label={app.close} onClick={close}>
          ×
        </button>
      </header>
      <p class="hint" aria-live="polite">
        {spread ? `${text.played(budget)} ${text.left(100 - spentOf(spread))}` : text.calendar}
      </p>
      <button
        type="button"
        class={spread ? 'button quiet state-hand' : 'button state-hand'}
        onClick={() => table.spread.set(spread ? null : FIRST_SPREAD)}
      >
        {spread ? text.give : text.take}
      </button>
      {spread &&
        STATE_PROGRAMMES.map((id) => (
          <ProgrammeRow key={id} table={table} programme={id} spread={spread} budget={budget} />
        ))}
    </aside>
  );
}
