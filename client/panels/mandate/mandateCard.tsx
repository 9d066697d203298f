import type { Mandate } from '../../../shared/match/mandate.ts';
import { mandateOpen } from '../../../shared/match/rules/offer.ts';
import { words } from '../../i18n/words.ts';
import type { Table } from '../../state/table.ts';
import { MeritBars } from './meritBars.tsx';

interface OptionProps {
  readonly mandate: Mandate | null;
  readonly taken: boolean;
  /** Does the viewer choose for the seat? */
  readonly chooses: boolean;
  readonly onTake: () => void;
}

/** One mandate, or none: what it asks for, and how it shifts what counts. */
function MandateOption({ mandate, taken, chooses, onTake }: OptionProps) {
  const { mandate: text } = words();
  const id = `mandate-${mandate ?? 'none'}`;
  return (
    <div class={taken ? 'mandate-option taken' : 'mandate-option'}>
      <input
        id={id}
        type="radio"
        name="mandate"
        checked={taken}
        disabled={!chooses}
        aria-describedby={`${id}-is`}
        onChange={onTake}
      />
      <label for={id}>{mandate ? text.name[mandate] : text.none}</label>
      <p id={`${id}-is`}>{mandate ? text.is[mandate] : text.noneIs}</p>
      {mandate && <MeritBars mandate={mandate} />}
    </div>
  );
}

/** The two mandates that were drawn for the seat: one may be taken, by whoever signs, before the first close. */
export function MandateCard({ table }: { table: Table }) {
  const { mandate: text } = words();
  const view = table.view.value!;
  const { seat, mandates, player, team } = view.you;
  if (seat === null || !mandateOpen(view)) return null;
  const taken = view.seats[seat]!.mandate;
  const chooses = team?.mayor === player;
  const mayor = view.seats[seat]!.players.find(({ id }) => id === team?.mayor);
  return (
    <details class="mandate" open={view.phase === 'lobby'}>
      <summary>
        <h3>{text.title}</h3> <small>{taken ? text.name[taken] : text.open}</small>
      </summary>
      <p class="hint">
        {text.how} {!chooses && mayor && text.chooses(mayor.name)}
      </p>
      {[...mandates, null].map((mandate) => (
        <MandateOption
          key={mandate}
          mandate={mandate}
          taken={mandate === taken}
          chooses={chooses}
          onTake={() => table.act({ type: 'mandate', mandate })}
        />
      ))}
    </details>
  );
}
