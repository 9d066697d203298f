import { useSignal } from '@preact/signals';
import { biteOf, type Here } from '../../../shared/economy/carrot/bites.ts';
import { INSTRUMENT, type Instrument } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { roomFor } from '../../../shared/offer/room.ts';
import { words } from '../../i18n/words.ts';
import type { Draft } from '../../state/draft.ts';
import type { Foreseen } from '../../state/forecast.ts';
import { DefinitionList } from '../carrot/definitionList.tsx';
import { SliderRow } from '../frame/sliderRow.tsx';
import { ForecastFoot } from './forecastFoot.tsx';
import { handOn } from './handOn.ts';
import { InstrumentHead } from './instrumentHead.tsx';
import { instrumentFigure, instrumentValue } from './instrumentValue.ts';

interface Props {
  readonly instrument: Instrument;
  readonly offer: Offer;
  /** The value in force since the last close. */
  readonly standing: number;
  /** The seat as its limits see it. */
  readonly here: Here;
  readonly draft: Draft;
  readonly foreseen: Foreseen;
}

/** One instrument: its name, what it stands at beside last year, its control, and to whom it speaks. */
export function InstrumentRow({ instrument, offer, standing, here, draft, foreseen }: Props) {
  const { offer: text, instrument: names, carrot } = words();
  const open = useSignal(false);
  const { min, max, step, unit } = INSTRUMENT[instrument];
  const { name, speaks } = names[instrument];
  const value = offer[instrument];
  const written = instrumentValue(instrument, value, here.facts.freeBudget);
  const move = (to: number) => draft.commit(instrument, to);
  const id = `instrument-${instrument}`;
  const bite = biteOf(instrument, here, offer);
  const limited = bite === null ? undefined : `limit-${instrument}`;
  return (
    <div class={value === standing ? 'instrument' : 'instrument moved'} {...handOn(foreseen, instrument)}>
      <InstrumentHead id={id} name={name} written={written} open={open} />
      {unit === 'switch' ? (
        <input
          id={id}
          type="checkbox"
          class="switch"
          checked={value === 1}
          aria-describedby={limited}
          onChange={(event) => move(event.currentTarget.checked ? 1 : 0)}
        />
      ) : (
        <SliderRow
          id={id}
          name={name}
          min={min}
          max={max}
          step={step}
          value={value}
          notch={standing}
          grey={roomFor(offer, instrument)}
          written={written}
          describedBy={limited}
          onHold={(to) => draft.hold(instrument, to)}
          onCommit={move}
        />
      )}
      {bite !== null && (
        <p class="hint bite" id={limited}>
          {carrot.bite(bite)}
        </p>
      )}
      <ForecastFoot foreseen={foreseen} control={instrument}>
        <p class="hint">
          {speaks}{' '}
          {value !== standing && (
            <span class="standing-value">{text.standing(instrumentFigure(instrument, standing))}</span>
          )}
        </p>
      </ForecastFoot>
      {open.value && <DefinitionList instrument={instrument} />}
    </div>
  );
}
