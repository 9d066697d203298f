import { useSignal } from '@preact/signals';
import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { PlaceChoice } from './placeChoice.tsx';

/** Two territories out of all, held against each other. The reader's own is the first to be offered. */
export function CompareTwo({ sheets }: { sheets: Sheets }) {
  const { compare } = words();
  const one = useSignal<number | null>(sheets.own.value);
  const other = useSignal<number | null>(null);
  const scenario = sheets.scenario.value!;
  const [territory, against] = [one.value, other.value];
  return (
    <div class="pair">
      <PlaceChoice
        {...{ scenario, label: compare.one, value: territory, without: against }}
        onPick={(i) => {
          one.value = i;
        }}
      />
      <PlaceChoice
        {...{ scenario, label: compare.other, value: against, without: territory }}
        onPick={(i) => {
          other.value = i;
        }}
      />
      <button
        type="button"
        class="button quiet"
        disabled={territory === null || against === null}
        onClick={() => sheets.open({ type: 'comparison', territory: territory!, other: against! })}
      >
        {compare.open}
      </button>
    </div>
  );
}
