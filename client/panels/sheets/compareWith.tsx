import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { PlaceChoice } from './placeChoice.tsx';

/** Opens the comparison of a territory with whichever is chosen. */
export function CompareWith({ sheets, territory }: { sheets: Sheets; territory: number }) {
  const { compare } = words();
  return (
    <PlaceChoice
      scenario={sheets.scenario.value!}
      label={compare.with}
      value={null}
      without={territory}
      onPick={(other) => sheets.open({ type: 'comparison', territory, other })}
    />
  );
}
