import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { frontWords } from '../../i18n/words.ts';
import { timeText } from './matchWords.ts';

/** Minutes for an offer where people play in one go. */
const SWIFT = [1.5, 3, 5, 8];
/** And where they come by once in a while: from an hour to a week. */
const SLOW = [60, 360, 720, 1_440, 2_880, 10_080];

/** How long an offer may take, minutes; `null` for as long as everybody wants. */
export function TimerChoice({ minutes }: { minutes: Signal<number | null> }) {
  const id = useId();
  const { home, online } = frontWords();
  const options = (values: readonly number[]) =>
    values.map((n) => (
      <option key={n} value={n}>
        {timeText(n * 60)}
      </option>
    ));
  return (
    <>
      <label for={id}>{home.timer}</label>
      <select
        id={id}
        class="create-timer"
        value={String(minutes.value)}
        onChange={(event) => {
          minutes.value = event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value);
        }}
      >
        <optgroup label={online.now}>
          {options(SWIFT)}
          <option value="null">{home.noTimer}</option>
        </optgroup>
        <optgroup label={online.slow}>{options(SLOW)}</optgroup>
      </select>
    </>
  );
}
