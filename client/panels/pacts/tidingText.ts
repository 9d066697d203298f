import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { nameIn } from './names.ts';

/** What became of a proposal last, in words; empty where nothing did. */
export function tidingText(table: Table): string {
  const tiding = table.pacts.tiding.value;
  if (!tiding) return '';
  return words().pacts.tiding[tiding.what](tiding.seats.map(nameIn(table.scenario.value!)), tiding.terms);
}
