import type { ReadonlySignal } from '@preact/signals';
import { words } from '../../i18n/words.ts';
import { type Clock, clockText } from '../../state/clock.ts';

/** The last seconds are shown in earnest, ms. */
const URGENT = 20_000;
/** From here on nobody counts the seconds, ms. */
const LONG = 3_600_000;

export function ClockFace({ clock }: { clock: ReadonlySignal<Clock> }) {
  const { table, online } = words();
  const now = clock.value;
  if (now.kind === 'none') return <span class="clock none">{now.paused ? table.paused : table.noTimer}</span>;
  const urgent = now.kind === 'running' && now.left < URGENT;
  return (
    <span class={`clock ${now.kind}${urgent ? ' urgent' : ''}`} role="timer" aria-label={table.left}>
      {now.left < LONG ? clockText(now.left) : online.lasting(now.left)}
      {now.kind === 'paused' && <small>{table.paused}</small>}
    </span>
  );
}
