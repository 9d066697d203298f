import { BASKETS, type Basket, INSTRUMENT, INSTRUMENTS, SHARES } from '../../../shared/offer/instruments.ts';
import { boundShare, type Offer, sameOffer } from '../../../shared/offer/offer.ts';
import { words, write } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { Tabs } from '../frame/tabs.tsx';
import { MandateCard } from '../mandate/mandateCard.tsx';
import { lockOn } from '../pacts/pactLock.tsx';
import { MovedBy } from '../team/movedBy.tsx';
import { WagerSection } from '../wagers/wagerSection.tsx';
import { Welcome } from '../welcome/welcome.tsx';
import { BudgetBar } from './budgetBar.tsx';
import { DraftForecast } from './draftForecast.tsx';
import { ForecastVoice } from './forecastVoice.tsx';
import { InstrumentRow } from './instrumentRow.tsx';
import { Projects } from './projects.tsx';

/** Percent of the free budget that one basket binds. */
const spentOn = (basket: Basket, offer: Offer): number =>
  SHARES.filter((id) => INSTRUMENT[id].basket === basket).reduce((sum, id) => sum + offer[id], 0);

/** The carrot being composed: three baskets, and the bar of the free budget. */
export function OfferPanel({ table }: { table: Table }) {
  const { offer: text, basket, basketIs, carrot } = words();
  const shown = table.basket;
  const seat = table.seat.value;
  const offer = table.draft.offer.value;
  const facts = seat === null ? undefined : table.reading.value?.latest.territories[seat];
  if (seat === null || !offer || !facts) return null;
  const standing = table.view.value!.seats[seat]!.standing;
  const { territories } = table.scenario.value!;
  const here = { facts, lineYear: territories[seat]!.lineYear, year: table.reading.value!.latest.year + 1 };
  const shared = table.pacts.binding.value.map(({ terms }) => terms).filter((terms) => terms.kind === 'equipment');
  // Whoever is still being told what a carrot is finds the sliders before all else.
  const introduced = !table.introducing.value;
  const hasBids = Object.values(table.bids.values.value).some((bid) => bid > 0);
  const note = (id: Basket) => (id === 'taxes' ? '' : write().percent(spentOn(id, offer) / 100));
  return (
    <div class="offer">
      <Welcome table={table} />
      {introduced && <MandateCard table={table} />}
      <header class="panel-head">
        <h2>
          {text.title} <small>{territories[seat]!.name}</small>
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
          shown.value = INSTRUMENT.station.basket;
          requestAnimationFrame(() => document.getElementById('instrument-station')?.focus());
        }}
      />
      <Tabs
        class="basket-tabs"
        label={text.title}
        controls="basket"
        current={shown.value}
        tabs={BASKETS.map((id) => ({ id, label: basket[id].short, note: note(id) }))}
        onPick={(id) => {
          shown.value = id;
        }}
      />
      <div id="basket" role="tabpanel" aria-label={basket[shown.value].name}>
        <p class="hint basket-is">
          {basketIs[shown.value]} {text.speaks}
        </p>
        <div class="instruments">
          {INSTRUMENTS.filter((id) => INSTRUMENT[id].basket === shown.value).map((id) => (
            <InstrumentRow
              key={id}
              instrument={id}
              offer={offer}
              standing={standing[id]}
              here={here}
              lock={lockOn(table, id)}
              draft={table.draft}
              foreseen={table.foreseen}
            >
              <MovedBy table={table} control={id} />
            </InstrumentRow>
          ))}
        </div>
      </div>
      <p class="hint">
        <a href="/instruments" target="_blank" rel="noreferrer">
          {carrot.all}
        </a>
      </p>
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
