import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

/** The same solo match again, under another luck. A plain visit: the page of the old match is done with. */
export function SoloAgain({ table }: { table: Table }) {
  const { scenario, rules, you } = table.view.value!;
  const address = `/solo?scenario=${scenario}&seat=${you.seat}&pace=${rules.yearsPerTurn}`;
  return (
    <button type="button" class="button" onClick={() => location.assign(address)}>
      {words().online.again}
    </button>
  );
}
