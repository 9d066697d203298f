import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words, write } from '../../i18n/words.ts';
import type { ChartData } from '../../state/indicators.ts';
import { ChartKey } from './chartKey.tsx';
import { ChartTable } from './chartTable.tsx';
import { LineChart } from './lineChart.tsx';

/** One indicator: where it stands, its curve or its figures, and what it means on demand. */
export function IndicatorCard({ data, children }: { data: ChartData; children?: ComponentChildren }) {
  const { indicator, indicators } = words();
  const figures = useSignal(false);
  const { name, unit, is } = indicator[data.chart];
  const last = data.series[0]?.values.at(-1) ?? 0;
  return (
    <section class="indicator" aria-label={name}>
      <p class="indicator-head">
        <strong>{name}</strong>
        {data.series.length < 4 && <output>{write().decimal(last, data.digits)}</output>}
        <small>{unit}</small>
      </p>
      {figures.value ? <ChartTable data={data} /> : <LineChart data={data} />}
      {data.series.length > 1 && <ChartKey data={data} />}
      {children}
      <div class="indicator-foot">
        <details>
          <summary>{indicators.define}</summary>
          <p>{is}</p>
        </details>
        <button
          type="button"
          class="link"
          aria-pressed={figures.value}
          onClick={() => {
            figures.value = !figures.value;
          }}
        >
          {figures.value ? indicators.hide : indicators.figures}
        </button>
      </div>
    </section>
  );
}
