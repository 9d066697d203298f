import { INSTRUMENT, type Instrument } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { roomFor } from '../../../shared/offer/room.ts';
import type { Limits } from '../../../shared/pact/bounds.ts';
import { words } from '../../i18n/words.ts';
import type { Draft } from '../../state/draft.ts';
import { SliderRow } from '../frame/sliderRow.tsx';

interface Props {
  readonly id: string;
  readonly instrument: Instrument;
  readonly offer: Offer;
  /** The value in force since the last close. */
  readonly standing: number;
  /** What it stands at, in words. */
  readonly written: string;
  /** How far pacts let it go. */
  readonly limits: Limits;
  /** Ids of the limits that bite. */
  readonly describedBy: string | undefined;
  readonly draft: Draft;
}

/** What an instrument is moved with: a switch, or a slider between two buttons. */
export function InstrumentControl({ id, instrument, offer, standing, written, limits, describedBy, draft }: Props) {
  const { min, max, step, unit } = INSTRUMENT[instrument];
  const value = offer[instrument];
  const move = (to: number) => draft.commit(instrument, to);
  return unit === 'switch' ? (
    <input
      id={id}
      type="checkbox"
      class="switch"
      checked={value === 1}
      aria-describedby={describedBy}
      onChange={(event) => move(event.currentTarget.checked ? 1 : 0)}
    />
  ) : (
    <SliderRow
      id={id}
      name={words().instrument[instrument].name}
      min={min}
      max={max}
      step={step}
      value={value}
      least={limits.min}
      most={limits.max}
      notch={standing}
      grey={roomFor(offer, instrument)}
      written={written}
      describedBy={describedBy}
      onHold={(to) => draft.hold(instrument, to)}
      onCommit={move}
    />
  );
}
