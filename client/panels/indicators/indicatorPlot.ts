import { words } from '../../i18n/words.ts';
import type { ChartData } from '../../state/indicators.ts';
import type { Plot } from '../../state/past/plot.ts';
import { seriesName } from './seriesName.ts';
import { SERIES_STYLE } from './seriesStyle.ts';

/** An indicator as a chart, in the language spoken. */
export function indicatorPlot({ chart, years, series, digits }: ChartData): Plot {
  const { name, unit } = words().indicator[chart];
  const lines = series.map(({ key, values }) => ({ name: seriesName(key), look: SERIES_STYLE[key], values }));
  return { name, unit, years, lines, digits };
}
