import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { useTitle } from '../frame/useTitle.ts';

/** The browser's tab says the phase and the turn. */
export function useTableTitle(table: Table): void {
  const { phase, table: text } = words();
  const view = table.view.value;
  const stage = phase[table.phase.value];
  useTitle(view && view.phase !== 'finished' ? `${stage}, ${text.turn(view.turn, view.turns)}` : stage);
}
