import type { Signal } from '@preact/signals';
import { MAYORS, type Mayors } from '../../../shared/match/state.ts';
import { frontWords } from '../../i18n/words.ts';

/** Who signs where several share a seat. */
export function MayorsChoice({ mayors }: { mayors: Signal<Mayors> }) {
  const { mayors: text } = frontWords();
  return (
    <>
      <label for="create-mayors">{text.title}</label>
      <select
        id="create-mayors"
        value={mayors.value}
        onChange={(event) => {
          mayors.value = event.currentTarget.value as Mayors;
        }}
      >
        {MAYORS.map((value) => (
          <option key={value} value={value}>
            {text.choice[value]}
          </option>
        ))}
      </select>
    </>
  );
}
