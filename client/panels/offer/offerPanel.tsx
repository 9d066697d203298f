import { INSTRUMENT } from '../../../shared/offer/instruments.ts';
import { boundShare, sameOffer } from '../../../shared/offer/offer.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { MandateCard } from '../mandate/mandateCard.tsx';
import { WagerSection } from '../wagers/wagerSection.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { Baskets } from './baskets.tsx';
import { BudgetBar } from './budgetBar.tsx';
import { DraftForecast } from './draftForecast.tsx';
import { ForecastVoice } from './forecastVoice.tsx';
import { Projects } from './projects.tsx';

/** The carrot being composed: three baskets, and the bar of the free budget. */
export function OfferPanel({ table }: { table: Table }) {
  const { offer: text } = words();
  const seat = table.seat.value;
  const offer = table.draft.offer.value;
  const facts = seat === null ? undefined : table.reading.value?.latest.territories[seat];
  if (seat === null || !offer || !facts) return null;
  const standing = table.view.value!.seats[seat]!.standing;
  const shared = table.pacts.binding.value.map(({ terms }) => terms).filter((terms) => terms.kind === 'equipment');
  // Whoever is still being told what a carrot is finds the sliders before all else.
  const introduced = !table.introducing.value;
  const hasBids = Object.values(table.bids.values.value).some((bid) => bid > 0);
  return (
    <div class="offer">
      <Welcome table={table} />
      {introduced && <MandateCard table={table} />}
      <header class="panel-head">
        <h2>
          {text.title} <small>{table.scenario.value!.territories[seat]!.name}</small>
        </h2>
      </header>
      <BudgetBar
        bound={boundShare(offer)}
        total={facts.freeBudget}
        inDebt={facts.debt > 0}
        taken={table.draft.taken.value}
        shared={shared}
      />
      <ForecastVoice foreseen={table.foreseen} />
      <Projects
        table={table}
        seat={seat}
        onStation={() => {
          table.basket.value = INSTRUMENT.station.basket;
          requestAnimationFrame(() => document.getElementById('instrument-station')?.focus());
        }}
      />
      <Baskets table={table} seat={seat} offer={offer} facts={facts} />
      <DraftForecast foreseen={table.foreseen} />
      {!introduced && <MandateCard table={table} />}
      <WagerSection table={table} />
      <button
        type="button"
        class="button quiet"
        disabled={sameOffer(offer, standing) && !hasBids}
        onClick={() => table.act({ type: 'reset' })}
      >
        {text.reset}
      </button>
    </div>
  );
}
