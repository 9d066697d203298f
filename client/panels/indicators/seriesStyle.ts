import type { SeriesKey } from '../../state/indicators.ts';
import type { Look } from '../../state/past/plot.ts';

/** Lines on paper: dark enough to read, and told apart by their dashes too. */
export const SERIES_STYLE: Readonly<Record<SeriesKey, Look>> = {
  total: { colour: '#b3452f', dash: 'none' },
  between: { colour: '#2f5b83', dash: '6 4' },
  within: { colour: '#6b5a2e', dash: '2 3' },
  lowSkilled: { colour: '#a87600', dash: 'none' },
  craft: { colour: '#b8246a', dash: '2 3' },
  technician: { colour: '#1f78b4', dash: '6 4' },
  executive: { colour: '#241f2b', dash: '9 3 2 3' },
};
