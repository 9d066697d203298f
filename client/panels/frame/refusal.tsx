import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

/** Why the last command was refused, in plain words, until it is read. */
export function Refusal({ table }: { table: Table }) {
  const { refusal, app } = words();
  const why = table.refusal.value;
  return (
    <div class="refusal" role="alert" hidden={why === null}>
      {why && <p>{refusal[why]}</p>}
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          table.refusal.value = null;
        }}
      >
        {app.close}
      </button>
    </div>
  );
}
