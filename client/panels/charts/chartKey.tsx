import type { Plot } from '../../state/past/plot.ts';

export function ChartKey({ plot }: { plot: Plot }) {
  return (
    <ul class="chart-key">
      {plot.lines.map(({ name, look }) => (
        <li key={name}>
          <svg viewBox="0 0 24 6" aria-hidden="true" class="curve">
            <line x1="0" x2="24" y1="3" y2="3" stroke={look.colour} stroke-width="3" stroke-dasharray={look.dash} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
