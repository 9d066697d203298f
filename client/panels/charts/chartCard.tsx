import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { words, write } from '../../i18n/words.ts';
import { known, type Plot } from '../../state/past/plot.ts';
import { ChartKey } from './chartKey.tsx';
import { ChartTable } from './chartTable.tsx';
import { LineChart } from './lineChart.tsx';

interface Props {
  readonly plot: Plot;
  /** What the figure means, on demand. */
  readonly is?: string;
  readonly children?: ComponentChildren;
}

/** Where a figure stands, then its curve or, behind it, the numbers. */
export function ChartCard({ plot, is, children }: Props) {
  const { indicators } = words();
  const figures = useSignal(false);
  const { name, unit, lines, digits } = plot;
  const last = known(lines[0]?.values ?? []).at(-1);
  return (
    <section class="indicator" aria-label={name}>
      <p class="indicator-head">
        <strong>{name}</strong>
        {lines.length < 4 && last !== undefined && <output>{write().decimal(last, digits)}</output>}
        <small>{unit}</small>
      </p>
      {figures.value ? <ChartTable plot={plot} /> : <LineChart plot={plot} />}
      {lines.length > 1 && <ChartKey plot={plot} />}
      {children}
      <div class="indicator-foot">
        {is && (
          <details>
            <summary>{indicators.define}</summary>
            <p>{is}</p>
          </details>
        )}
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
