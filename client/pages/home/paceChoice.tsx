import type { Signal } from '@preact/signals';
import { frontWords } from '../../i18n/words.ts';
import { SCENARIOS } from './scenarios.ts';

/** One year or two a turn, and how many turns that makes. */
export function PaceChoice({ scenario, pace }: { scenario: string; pace: Signal<1 | 2> }) {
  const { home } = frontWords();
  const years = SCENARIOS.find((card) => card.id === scenario)?.years ?? 0;
  const options = [
    { value: 1, text: home.paceOne },
    { value: 2, text: home.paceTwo },
  ] as const;
  return (
    <fieldset class="choices">
      <legend>{home.pace}</legend>
      {options.map(({ value, text }) => (
        <label key={value}>
          <input
            type="radio"
            checked={pace.value === value}
            onChange={() => {
              pace.value = value;
            }}
          />
          <span>
            {text} <small>{home.turns(Math.ceil(years / value))}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
