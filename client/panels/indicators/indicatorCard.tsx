import type { ComponentChildren } from 'preact';
import { words } from '../../i18n/words.ts';
import type { ChartData } from '../../state/indicators.ts';
import { ChartCard } from '../charts/chartCard.tsx';
import { indicatorPlot } from './indicatorPlot.ts';

/** One indicator, with what it means on demand. */
export function IndicatorCard({ data, children }: { data: ChartData; children?: ComponentChildren }) {
  return (
    <ChartCard plot={indicatorPlot(data)} is={words().indicator[data.chart].is}>
      {children}
    </ChartCard>
  );
}
