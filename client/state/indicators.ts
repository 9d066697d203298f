/** The five indicators as series to draw and to tabulate, from the short history of the turns. */
import { CHARTS, type Chart } from '../../assets/locales/glossary.ts';
import { SKILLS, type Skill } from '../../shared/dimensions.ts';
import type { Indicators } from '../../shared/economy/report.ts';
import type { TurnSummary } from '../../shared/match/view.ts';

/** A line of a chart: a skill group, a part of the Theil index, or the one value that there is. */
export type SeriesKey = Skill | 'total' | 'between' | 'within';

export interface Series {
  readonly key: SeriesKey;
  readonly values: readonly number[];
}

export interface ChartData {
  readonly chart: Chart;
  readonly years: readonly number[];
  readonly series: readonly Series[];
  /** Decimals to print. */
  readonly digits: number;
}

type Read = (indicators: Indicators) => number;

const only = (read: Read): readonly (readonly [SeriesKey, Read])[] => [['total', read]];

/** What each chart draws; shares become percent and small indices hundredths here, once. */
const LINES: Readonly<Record<Chart, readonly (readonly [SeriesKey, Read])[]>> = {
  dissimilarity: only((i) => i.dissimilarity * 100),
  gap: only((i) => i.gap),
  effectiveness: SKILLS.map((skill) => [skill, (i: Indicators) => i.effectiveness[skill]]),
  polarisation: only((i) => i.polarisation * 100),
  theil: [
    ['total', (i) => i.theil.total * 100],
    ['between', (i) => i.theil.between * 100],
    ['within', (i) => i.theil.within * 100],
  ],
};

const DIGITS: Readonly<Record<Chart, number>> = {
  dissimilarity: 1,
  gap: 1,
  effectiveness: 0,
  polarisation: 2,
  theil: 2,
};

/** Nobody has moved yet at the start: a curve of moves that began there would begin with a cliff. */
const drawn = (chart: Chart, history: readonly TurnSummary[]): readonly TurnSummary[] =>
  chart === 'effectiveness' && history.length > 1 ? history.slice(1) : history;

export const chartsOf = (history: readonly TurnSummary[]): ChartData[] =>
  CHARTS.map((chart) => {
    const turns = drawn(chart, history);
    return {
      chart,
      years: turns.map((turn) => turn.year),
      series: LINES[chart].map(([key, read]) => ({ key, values: turns.map((turn) => read(turn.indicators)) })),
      digits: DIGITS[chart],
    };
  });
