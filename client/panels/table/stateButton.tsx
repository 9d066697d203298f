import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

/** Opens and closes the sheet on which whoever opened the match plays the State. */
export function StateButton({ table }: { table: Table }) {
  const { state } = words();
  return (
    <button
      type="button"
      id="play-state"
      class="button quiet"
      aria-label={state.openLabel}
      aria-expanded={table.playsState.value}
      aria-controls="state"
      onClick={() => {
        table.selected.value = null;
        table.playsState.value = !table.playsState.value;
      }}
    >
      {state.open}
    </button>
  );
}
