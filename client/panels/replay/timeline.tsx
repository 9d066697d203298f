import { words } from '../../i18n/words.ts';
import { type Projector, SPEEDS, type Speed } from '../../state/film.ts';
import { Icon } from '../frame/icon.tsx';

/** The years along the bottom: back, run, on, anywhere, and how fast. */
export function Timeline({ projector }: { projector: Projector }) {
  const { replay } = words();
  const { film, turn, playing, speed, report } = projector;
  const last = film.turns.length - 1;
  return (
    <footer class="timeline">
      <button
        type="button"
        class="round"
        aria-label={replay.previous}
        disabled={turn.value === 0}
        onClick={() => projector.seek(turn.value - 1)}
      >
        <Icon name="previous" />
      </button>
      <button
        type="button"
        class="round main"
        aria-label={playing.value ? replay.pause : replay.play}
        onClick={projector.toggle}
      >
        <Icon name={playing.value ? 'pause' : 'play'} />
      </button>
      <button
        type="button"
        class="round"
        aria-label={replay.next}
        disabled={turn.value === last}
        onClick={() => projector.seek(turn.value + 1)}
      >
        <Icon name="next" />
      </button>
      <label class="unseen" for="timeline-turn">
        {replay.turn}
      </label>
      <input
        id="timeline-turn"
        type="range"
        min={0}
        max={last}
        value={turn.value}
        aria-valuetext={String(report.value.year)}
        onInput={(event) => projector.seek(event.currentTarget.valueAsNumber)}
      />
      <output for="timeline-turn">{report.value.year}</output>
      <label for="timeline-speed" class="speed-label">
        {replay.speed}
      </label>
      <select
        id="timeline-speed"
        value={speed.value}
        onChange={(event) => {
          speed.value = Number(event.currentTarget.value) as Speed;
        }}
      >
        {SPEEDS.map((seconds) => (
          <option key={seconds} value={seconds}>
            × {SPEEDS[1] / seconds}
          </option>
        ))}
      </select>
    </footer>
  );
}
