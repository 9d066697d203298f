import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { biteOf, costOfAid, type Here } from '../../../shared/economy/carrot/bites.ts';
import type { Instrument } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { words } from '../../i18n/words.ts';
import type { Draft } from '../../state/draft.ts';
import type { Foreseen } from '../../state/forecast.ts';
import { DefinitionList } from '../carrot/definitionList.tsx';
import { type Lock, PactLock } from '../pacts/pactLock.tsx';
import { ForecastFoot } from './forecastFoot.tsx';
import { handOn } from './handOn.ts';
import { InstrumentControl } from './instrumentControl.tsx';
import { InstrumentHead } from './instrumentHead.tsx';
import { instrumentFigure, instrumentValue } from './instrumentValue.ts';

interface Props {
  readonly instrument: Instrument;
  readonly offer: Offer;
  /** The value in force since the last close. */
  readonly standing: number;
  /** The seat as its limits see it. */
  readonly here: Here;
  /** How far pacts let it go. */
  readonly lock: Lock;
  readonly draft: Draft;
  readonly foreseen: Foreseen;
  /** What stands below it. */
  readonly children: ComponentChildren;
}

/** One instrument: its name, what it stands at beside last year, its control, and to whom it speaks. */
export function InstrumentRow({ instrument, offer, standing, here, lock, draft, foreseen, children }: Props) {
  const { offer: text, instrument: names, carrot } = words();
  const open = useSignal(false);
  const { name, speaks } = names[instrument];
  const value = offer[instrument];
  const written = instrumentValue(instrument, value, here.facts.freeBudget);
  const id = `instrument-${instrument}`;
  const aid = costOfAid(instrument, here.facts, offer);
  const bite = biteOf(instrument, here, offer);
  const limited = bite === null ? undefined : `limit-${instrument}`;
  const locked = lock.notes.length === 0 ? undefined : `lock-${instrument}`;
  return (
    <div class={value === standing ? 'instrument' : 'instrument moved'} {...handOn(foreseen, instrument)}>
      <InstrumentHead id={id} name={name} written={written} open={open} />
      <InstrumentControl
        id={id}
        instrument={instrument}
        offer={offer}
        standing={standing}
        written={written}
        limits={lock.limits}
        describedBy={limited && locked ? `${limited} ${locked}` : (limited ?? locked)}
        draft={draft}
      />
      {bite !== null && (
        <p class="hint bite" id={limited}>
          {carrot.bite(bite)}
        </p>
      )}
      {locked && <PactLock id={locked} notes={lock.notes} />}
      <ForecastFoot foreseen={foreseen} control={instrument}>
        <p class="hint">
          {speaks} {aid !== null && `${carrot.thisYear(aid)} `}
          {value !== standing && (
            <span class="standing-value">{text.standing(instrumentFigure(instrument, standing))}</span>
          )}
        </p>
      </ForecastFoot>
      {children}
      {open.value && <DefinitionList instrument={instrument} />}
    </div>
  );
}
