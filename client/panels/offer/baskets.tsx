import type { TerritoryFacts } from '../../../shared/economy/report.ts';
import { BASKETS, type Basket, INSTRUMENT, INSTRUMENTS, SHARES } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { words, write } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { Tabs } from '../frame/tabs.tsx';
import { lockOn } from '../pacts/pactLock.tsx';
import { MovedBy } from '../team/movedBy.tsx';
import { InstrumentRow } from './instrumentRow.tsx';

/** Percent of the free budget that one basket binds. */
const spentOn = (basket: Basket, offer: Offer): number =>
  SHARES.filter((id) => INSTRUMENT[id].basket === basket).reduce((sum, id) => sum + offer[id], 0);

interface Props {
  readonly table: Table;
  readonly seat: number;
  readonly offer: Offer;
  /** The seat as the last report has it. */
  readonly facts: TerritoryFacts;
}

/** The three baskets, and the instruments of the one that is open. */
export function Baskets({ table, seat, offer, facts }: Props) {
  const { offer: text, basket, basketIs, home } = words();
  const shown = table.basket;
  const standing = table.view.value!.seats[seat]!.standing;
  const { lineYear } = table.scenario.value!.territories[seat]!;
  const here = { facts, lineYear, year: table.reading.value!.latest.year + 1 };
  const note = (id: Basket) => (id === 'taxes' ? '' : write().percent(spentOn(id, offer) / 100));
  return (
    <>
      <Tabs
        class="part-tabs basket-tabs"
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
          {home.instruments}
        </a>
      </p>
    </>
  );
}
