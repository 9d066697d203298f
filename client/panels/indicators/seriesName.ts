import { words } from '../../i18n/words.ts';
import type { SeriesKey } from '../../state/indicators.ts';

export function seriesName(key: SeriesKey): string {
  const { skill, indicators } = words();
  switch (key) {
    case 'total':
    case 'between':
    case 'within':
      return indicators[key];
    default:
      return skill[key].short;
  }
}
