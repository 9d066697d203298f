import { useSignal } from '@preact/signals';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

const EXTENSION = 60;

/** What only the one who opened the match may do. Closing asks once more: it ends everybody's phase. */
export function HostControls({ table }: { table: Table }) {
  const { host } = words();
  const asking = useSignal(false);
  const paused = table.view.value!.paused;
  const timed = table.clock.value.kind !== 'none';
  const ask = (shown: boolean) => {
    asking.value = shown;
  };
  if (asking.value) {
    return (
      <div class="host-controls" role="alertdialog" aria-label={host.closeConfirm}>
        <p>{host.closeConfirm}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            ask(false);
            table.act({ type: 'close' });
          }}
        >
          {host.confirm}
        </button>
        <button type="button" class="button quiet" onClick={() => ask(false)}>
          {host.keep}
        </button>
      </div>
    );
  }
  return (
    <fieldset class="host-controls" aria-label={host.title}>
      <button type="button" class="button quiet" onClick={() => table.act({ type: paused ? 'resume' : 'pause' })}>
        {paused ? host.resume : host.pause}
      </button>
      {timed && (
        <button
          type="button"
          class="button quiet"
          aria-label={host.extendLabel}
          onClick={() => table.act({ type: 'extend', seconds: EXTENSION })}
        >
          {host.extend}
        </button>
      )}
      <button type="button" class="button quiet" onClick={() => ask(true)}>
        {host.close}
      </button>
    </fieldset>
  );
}
