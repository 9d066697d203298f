import { useSignal } from '@preact/signals';
import { type Stage, stageOf } from '../../../shared/match/commands.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';

const EXTENSION = 60;

/** What only the one who opened the match may do. Closing asks once more: it ends everybody's phase. */
export function HostControls({ table }: { table: Table }) {
  const { host } = words();
  // What is asked about is the stage at which the question was put.
  const asking = useSignal<Stage | null>(null);
  const paused = table.view.value!.paused;
  const timed = table.clock.value.kind !== 'none';
  const stage = stageOf(table.view.value!);
  const asked = asking.value;
  if (asked?.phase === stage.phase && asked.turn === stage.turn) {
    return (
      <div class="host-controls" role="alertdialog" aria-label={host.closeConfirm}>
        <p>{host.closeConfirm}</p>
        <button
          type="button"
          class="button"
          onClick={() => {
            asking.value = null;
            table.act({ type: 'close', during: asked });
          }}
        >
          {host.confirm}
        </button>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            asking.value = null;
          }}
        >
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
      <button
        type="button"
        class="button quiet"
        onClick={() => {
          asking.value = stage;
        }}
      >
        {host.close}
      </button>
    </fieldset>
  );
}
