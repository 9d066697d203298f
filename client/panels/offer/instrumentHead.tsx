import type { Signal } from '@preact/signals';
import { words } from '../../i18n/words.ts';

interface Props {
  /** Of the control. */
  readonly id: string;
  readonly name: string;
  /** What it stands at. */
  readonly written: string;
  /** Are its details shown? */
  readonly open: Signal<boolean>;
}

/** An instrument's name, what opens its details, and what it stands at. */
export function InstrumentHead({ id, name, written, open }: Props) {
  return (
    <p class="instrument-head">
      <span class="instrument-name">
        <label for={id}>{name}</label>
        <button
          type="button"
          class="link"
          aria-expanded={open.value}
          onClick={() => {
            open.value = !open.value;
          }}
        >
          {words().carrot.details}
          <span class="unseen"> {name}</span>
        </button>
      </span>
      <output for={id}>{written}</output>
    </p>
  );
}
