import type { EstablishmentEvent } from '../../../shared/economy/report.ts';
import { establishmentLine } from '../../../shared/match/news/establishments.ts';
import { words } from '../../i18n/words.ts';
import type { Sheets } from '../../state/past/sheets.ts';
import { newsText } from '../news/newsText.ts';

interface Props {
  readonly sheets: Sheets;
  readonly events: readonly { readonly year: number; readonly event: EstablishmentEvent }[];
  /** Does each lead to the sheet of its establishment? */
  readonly linked?: boolean;
}

/** What happened to establishments, by year, each with its reason. */
export function EventLines({ sheets, events, linked }: Props) {
  const { sheets: text } = words();
  const scenario = sheets.scenario.value!;
  return (
    <ol class="timeline-lines">
      {events.map(({ year, event }) => {
        const { headline, why } = newsText(establishmentLine(event), scenario);
        return (
          <li key={`${year}-${event.id}-${event.move}`}>
            <strong>{year}</strong> {headline}
            <p class="why">{why}</p>
            {linked && (
              <button
                type="button"
                class="link"
                aria-label={`${text.history} : ${headline}`}
                onClick={() => sheets.open({ type: 'establishment', id: event.id })}
              >
                {text.history}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
