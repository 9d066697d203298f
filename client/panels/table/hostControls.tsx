import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Stage, stageOf } from '../../../shared/match/commands.ts';
import { isSlow } from '../../../shared/match/pace.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { CloseQuestion } from './closeQuestion.tsx';
import { StateButton } from './stateButton.tsx';

/** Seconds that a press adds, and in a slow match. */
const EXTENSION = 60;
const LONG_EXTENSION = 3_600;

/** What only the one who opened the match may do. Closing asks once more: it ends everybody's phase. */
export function HostControls({ table }: { table: Table }) {
  const { host, online } = words();
  // What is asked about is the stage at which the question was put.
  const asking = useSignal<Stage | null>(null);
  const paused = table.view.value!.paused;
  const slow = isSlow(table.view.value!.rules);
  const timed = table.clock.value.kind !== 'none';
  const stage = stageOf(table.view.value!);
  const asked = asking.value;
  const open = asked?.phase === stage.phase && asked.turn === stage.turn;
  const closing = useRef<HTMLButtonElement>(null);
  // The question took the focus away from the button that put it.
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && document.activeElement === document.body) closing.current?.focus();
    wasOpen.current = open;
  }, [open]);
  if (open) {
    const answer = (yes: boolean) => {
      asking.value = null;
      if (yes) table.act({ type: 'close', during: asked });
    };
    return <CloseQuestion onAnswer={answer} />;
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
          aria-label={slow ? online.extendHourLabel : host.extendLabel}
          onClick={() => table.act({ type: 'extend', seconds: slow ? LONG_EXTENSION : EXTENSION })}
        >
          {slow ? online.extendHour : host.extend}
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        ref={closing}
        onClick={() => {
          asking.value = stage;
        }}
      >
        {host.close}
      </button>
      <StateButton table={table} />
    </fieldset>
  );
}
