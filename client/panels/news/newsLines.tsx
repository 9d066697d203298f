import type { News } from '../../../shared/match/news.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import type { Sheet, Sheets } from '../../state/past/sheets.ts';
import { newsText } from './newsText.ts';

interface Props {
  readonly lines: readonly News[];
  readonly scenario: Scenario;
  /** The reader's own territory needs no button. */
  readonly own: number | null;
  /** Where a line leads: to the sheets of what it speaks of. */
  readonly sheets?: Pick<Sheets, 'open'>;
}

/** The territories that a line speaks of, save the reader's own. */
function placesOf(line: News, own: number | null): number[] {
  const other = 'other' in line ? line.other : null;
  return [line.place, other].filter((place) => place !== null && place >= 0 && place !== own) as number[];
}

/** The sheet that says why; `null` where the line speaks of nothing that has one. */
function reasonOf(line: News): Sheet | null {
  if (line.kind === 'establishment') return { type: 'establishment', id: line.event.id };
  if (line.kind !== 'migration' || line.other === null) return null;
  const [from, to] = line.tide === 'drawn' ? [line.other, line.place] : [line.place, line.other];
  return { type: 'flow', skill: line.skill, from, to };
}

/** Lines of news, each with its reason below it and ways to know more. */
export function NewsLines({ lines, scenario, own, sheets }: Props) {
  const { sheet, sheets: text } = words();
  return (
    <ol class="news-lines">
      {lines.map((line) => {
        const { headline, why } = newsText(line, scenario);
        const reason = reasonOf(line);
        const name = line.kind === 'establishment' ? text.history : text.why;
        return (
          <li key={headline}>
            <p class="headline">{headline}</p>
            <p class="why">{why}</p>
            {sheets && reason && (
              <button type="button" class="link" aria-label={`${name} ${headline}`} onClick={() => sheets.open(reason)}>
                {name}
              </button>
            )}
            {sheets &&
              placesOf(line, own).map((territory) => (
                <button
                  key={territory}
                  type="button"
                  class="link"
                  data-territory={territory}
                  onClick={() => sheets.open({ type: 'territory', territory })}
                >
                  {sheet.show(scenario.territories[territory]!.name)}
                </button>
              ))}
          </li>
        );
      })}
    </ol>
  );
}
