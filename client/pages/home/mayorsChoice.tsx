import type { Signal } from '@preact/signals';
import { MAYORS, type Mayors } from '../../../shared/match/state.ts';
import { words } from '../../i18n/words.ts';

/** Who signs where several share a seat. */
export function MayorsChoice({ mayors }: { mayors: Signal<Mayors> }) {
  const { mayors: text } = words();
  return (
    <fieldset class="choices">
      <legend>{text.title}</legend>
      {MAYORS.map((value) => (
        <label key={value}>
          <input
            type="radio"
            checked={mayors.value === value}
            onChange={() => {
              mayors.value = value;
            }}
          />
          <span>{text.choice[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
