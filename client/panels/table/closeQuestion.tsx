import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../i18n/words.ts';

/** Closing ends everybody's phase: asks once more, with the harmless answer in focus. Escape is a no. */
export function CloseQuestion({ onAnswer }: { onAnswer: (yes: boolean) => void }) {
  const { host } = words();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div
      class="host-controls"
      role="alertdialog"
      aria-label={host.closeConfirm}
      onKeyDown={(event) => event.key === 'Escape' && onAnswer(false)}
    >
      <p>{host.closeConfirm}</p>
      <button type="button" class="button" onClick={() => onAnswer(true)}>
        {host.confirm}
      </button>
      <button type="button" class="button quiet" ref={keep} onClick={() => onAnswer(false)}>
        {host.keep}
      </button>
    </div>
  );
}
