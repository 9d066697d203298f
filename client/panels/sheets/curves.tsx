import { words } from '../../i18n/words.ts';
import { CURVES, type Curve, curveOf, digitsOf, yearsOf } from '../../state/past/histories.ts';
import { LOOKS, type Plot } from '../../state/past/plot.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { ChartCard } from '../charts/chartCard.tsx';
import { placeName } from './sheetName.ts';
import { WithPast } from './withPast.tsx';

interface Props {
  readonly sheets: Sheets;
  /** One, or two to be held against each other. */
  readonly territories: readonly number[];
}

/** The figures of a territory since the start, or of two on the same axes. */
export function Curves({ sheets, territories }: Props) {
  const { fact } = words();
  return (
    <WithPast past={sheets.past} least={2}>
      {(turns) => {
        const plot = (curve: Curve): Plot => ({
          ...fact[curve],
          years: yearsOf(turns),
          digits: digitsOf(curve),
          lines: territories.map((territory, i) => ({
            name: placeName(sheets.scenario.value!, territory),
            look: LOOKS[i]!,
            values: curveOf(turns, curve, territory),
          })),
        });
        return CURVES.map((curve) => <ChartCard key={curve} plot={plot(curve)} />);
      }}
    </WithPast>
  );
}
