import type { Signal } from '@preact/signals';
import { frontWords } from '../../i18n/words.ts';

/** Whether the match is shown to everybody or people come by its code. */
export function WhoChoice({ listed }: { listed: Signal<boolean> }) {
  const { online } = frontWords();
  const options = [
    { value: false, text: online.whoCode },
    { value: true, text: online.whoAll },
  ];
  return (
    <fieldset class="choices">
      <legend>{online.who}</legend>
      {options.map(({ value, text }) => (
        <label key={String(value)}>
          <input
            type="radio"
            checked={listed.value === value}
            onChange={() => {
              listed.value = value;
            }}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
