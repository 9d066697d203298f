import type { Signal } from '@preact/signals';
import { INSTRUMENTS } from '../../../shared/offer/instruments.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import { words } from '../../i18n/words.ts';
import type { Projector } from '../../state/film.ts';
import { instrumentFigure } from '../offer/instrumentValue.ts';

interface Props {
  readonly projector: Projector;
  readonly selected: Signal<number | null>;
}

/** Each seat's carrot of the turn: what stood on it, and what had moved. */
export function OffersOfTurn({ projector, selected }: Props) {
  const { replay, instrument } = words();
  const { now, before } = projector.offers.value;
  if (before === null) return <p>{replay.offersNone}</p>;
  const { territories } = projector.film.scenario;
  const row = (offer: Offer, was: Offer) =>
    INSTRUMENTS.filter((id) => offer[id] !== 0 || was[id] !== 0).map((id) => (
      <tr key={id} class={offer[id] === was[id] ? '' : 'moved'}>
        <th scope="row">{instrument[id].name}</th>
        <td>{instrumentFigure(id, was[id])}</td>
        <td>{instrumentFigure(id, offer[id])}</td>
      </tr>
    ));
  return (
    <>
      {territories.map((territory, seat) => {
        if (!territory.seat) return null;
        const moved = INSTRUMENTS.filter((id) => now[seat]![id] !== before[seat]![id]).length;
        return (
          <details
            key={territory.id}
            class="seat-offer"
            open={selected.value === seat}
            onToggle={(event) => {
              if (event.currentTarget.open) selected.value = seat;
            }}
          >
            <summary>
              {territory.name} <small>{moved > 0 ? replay.changed(moved) : replay.same}</small>
            </summary>
            <table class="figures">
              <thead>
                <tr>
                  <td />
                  <th scope="col">{replay.before}</th>
                  <th scope="col">{replay.now}</th>
                </tr>
              </thead>
              <tbody>{row(now[seat]!, before[seat]!)}</tbody>
            </table>
          </details>
        );
      })}
    </>
  );
}
