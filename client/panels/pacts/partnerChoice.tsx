import { words } from '../../i18n/words.ts';
import { partnersOf } from '../../state/pacts.ts';
import { KindBadge } from '../frame/kindBadge.tsx';
import type { WritingProps } from './kindChoice.tsx';

/** With whom: all seats that are played, the nearest first, and who plays them. */
export function PartnerChoice({ table, writing, onChange }: WritingProps) {
  const { pacts } = words();
  const own = table.seat.value!;
  const { partners, deal } = writing;
  const { territories } = table.scenario.value!;
  const toggle = (seat: number) => {
    const chosen = partners.includes(seat) ? partners.filter((other) => other !== seat) : [...partners, seat];
    const { terms } = deal;
    // Who leaves the table does not keep what was to stand at theirs.
    const away = terms.kind === 'equipment' && terms.host === seat && !chosen.includes(seat);
    onChange({ partners: chosen, deal: away ? { ...deal, terms: { ...terms, host: own } } : deal });
  };
  return (
    <fieldset class="pact-partners">
      <legend>
        {pacts.withWhom} <small>{pacts.nearest}</small>
      </legend>
      <div class="pact-partner-list">
        {partnersOf(table.scenario.value!, own).map((seat) => {
          const { bot, players } = table.view.value!.seats[seat]!;
          return (
            <label key={seat} class="pact-partner">
              <input type="checkbox" checked={partners.includes(seat)} onChange={() => toggle(seat)} />
              <span>
                {territories[seat]!.name}
                <small>{bot ? pacts.computer : players.map(({ name }) => name).join(', ')}</small>
              </span>
              <KindBadge kind={territories[seat]!.kind} />
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
