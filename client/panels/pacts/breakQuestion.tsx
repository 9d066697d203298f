import type { Signal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { words } from '../../i18n/words.ts';

interface Props {
  /** MF. */
  readonly price: number;
  readonly asking: Signal<boolean>;
  readonly disabled: boolean;
  readonly onBreak: () => void;
}

/** Breaking a pact asks once more, with the price, and with the harmless answer in focus. Escape is a no. */
export function BreakQuestion({ price, asking, disabled, onBreak }: Props) {
  const { pacts } = words();
  const priceId = useId();
  const keep = useRef<HTMLButtonElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const open = asking.value && !disabled;
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open) keep.current?.focus();
    else if (wasOpen.current) start.current?.focus();
    wasOpen.current = open;
  }, [open]);
  const answer = (yes: boolean) => {
    asking.value = false;
    if (yes) onBreak();
  };
  if (!open) {
    return (
      <button
        type="button"
        class="button quiet"
        ref={start}
        disabled={disabled}
        onClick={() => {
          asking.value = true;
        }}
      >
        {pacts.break}
      </button>
    );
  }
  return (
    <div
      class="break-question"
      role="alertdialog"
      aria-label={pacts.break}
      aria-describedby={priceId}
      onKeyDown={(event) => event.key === 'Escape' && answer(false)}
    >
      <p id={priceId}>{pacts.breakAsk(price)}</p>
      <div class="actions">
        <button type="button" class="button" onClick={() => answer(true)}>
          {pacts.breakYes}
        </button>
        <button type="button" class="button quiet" ref={keep} onClick={() => answer(false)}>
          {pacts.breakNo}
        </button>
      </div>
    </div>
  );
}
