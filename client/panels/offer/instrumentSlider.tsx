import { INSTRUMENT, type Instrument } from '../../../shared/offer/instruments.ts';
import type { Draft } from '../../state/draft.ts';

interface Props {
  readonly id: string;
  readonly instrument: Instrument;
  readonly value: number;
  readonly standing: number;
  /** The highest value that takes nothing from the other shares. */
  readonly top: number;
  readonly written: string;
  readonly draft: Draft;
}

/** A slider that shows at once and sends on release: last year is a notch, what the other shares would pay for is grey. */
export function InstrumentSlider({ id, instrument, value, standing, top, written, draft }: Props) {
  const { min, max, step } = INSTRUMENT[instrument];
  const place = (at: number) => (at - min) / (max - min);
  const percent = (at: number) => `${place(at) * 100}%`;
  return (
    <div class="slider" style={{ '--value': percent(value), '--at': place(standing), '--top': percent(top) }}>
      <input
        id={id}
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={written}
        onInput={(event) => draft.hold(instrument, event.currentTarget.valueAsNumber)}
        onChange={(event) => draft.commit(instrument, event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
