import { words } from '../../i18n/words.ts';
import type { Projector } from '../../state/film.ts';
import { DealText } from '../pacts/dealText.tsx';
import { nameIn } from '../pacts/names.ts';

/** What became of pacts in the turn: signed, broken by whom, run out. */
export function PactsOfTurn({ projector }: { projector: Projector }) {
  const { pacts } = words();
  const { scenario } = projector.film;
  const events = projector.told.value.pacts;
  if (events.length === 0) return null;
  const nameOf = nameIn(scenario);
  return (
    <details class="seat-offer decided">
      <summary>
        {pacts.ofTurn} <small>{pacts.count(events.length)}</small>
      </summary>
      <dl>
        {events.map(({ pact, fate }) => (
          <div key={`${pact.id}-${fate}`}>
            <dt>{pacts.brief(pact, nameOf)}</dt>
            <dd>
              {pacts.fate[fate](pact.broken.map(nameOf))}
              <DealText deal={pact} until={pact.until} scenario={scenario} />
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
