import { words } from '../../i18n/words.ts';

interface Props {
  readonly id: string;
  /** Of what it moves, for the buttons' labels. */
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly value: number;
  /** The least and the most that may be asked for; `min` and `max` without them. What lies beyond cannot be reached. */
  readonly least?: number;
  readonly most?: number;
  /** Where a notch stands: what was in force before. */
  readonly notch?: number;
  /** From here on the track is grey; from `most` on without it. */
  readonly grey?: number;
  /** The value in words. */
  readonly written: string;
  /** Id of what else is to be read with it. */
  readonly describedBy?: string | undefined;
  /** While the finger is on it. */
  readonly onHold: (value: number) => void;
  /** When it lets go. */
  readonly onCommit: (value: number) => void;
  readonly disabled?: boolean;
}

/** A slider between two buttons: it shows at once and sends on release. */
export function SliderRow(props: Props) {
  const { id, name, min, max, step, value, written, onHold, onCommit, disabled = false } = props;
  const { least = min, most = max } = props;
  const { less, more } = words().offer;
  const place = (at: number) => (at - min) / (max - min);
  const percent = (at: number) => `${place(at) * 100}%`;
  /** What the slider says, within what may be asked for: a thumb that went further comes back. */
  const reached = (input: HTMLInputElement): number => {
    const to = Math.max(least, Math.min(most, input.valueAsNumber));
    input.valueAsNumber = to;
    return to;
  };
  return (
    <div class="slider-row">
      <button
        type="button"
        class="step"
        aria-label={less(name)}
        disabled={disabled || value <= least}
        onClick={() => onCommit(Math.max(least, value - step))}
      >
        −
      </button>
      <div
        class={props.notch === undefined ? 'slider no-notch' : 'slider'}
        style={{
          '--value': percent(value),
          '--at': place(props.notch ?? min),
          '--bottom': percent(least),
          '--top': percent(Math.min(most, props.grey ?? most)),
        }}
      >
        <input
          id={id}
          type="range"
          min={min}
          max={max}
          step={step}
          value={value}
          disabled={disabled}
          aria-valuetext={written}
          aria-describedby={props.describedBy}
          onInput={(event) => onHold(reached(event.currentTarget))}
          onChange={(event) => onCommit(reached(event.currentTarget))}
        />
      </div>
      <button
        type="button"
        class="step"
        aria-label={more(name)}
        disabled={disabled || value >= most}
        onClick={() => onCommit(Math.min(most, value + step))}
      >
        +
      </button>
    </div>
  );
}
