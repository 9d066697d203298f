import type { News } from '../../../shared/match/news.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { newsText } from './newsText.ts';

interface Props {
  readonly lines: readonly News[];
  readonly scenario: Scenario;
  /** The reader's own territory needs no button. */
  readonly own: number | null;
  /** Opens a territory that a line is about. */
  readonly onPlace?: (territory: number) => void;
}

/** The territories that a line speaks of, save the reader's own. */
function placesOf(line: News, own: number | null): number[] {
  const other = 'other' in line ? line.other : null;
  return [line.place, other].filter((place) => place !== null && place >= 0 && place !== own) as number[];
}

/** Lines of news, each with its reason below it. */
export function NewsLines({ lines, scenario, own, onPlace }: Props) {
  const { sheet } = words();
  return (
    <ol class="news-lines">
      {lines.map((line) => {
        const { headline, why } = newsText(line, scenario);
        return (
          <li key={headline}>
            <p class="headline">{headline}</p>
            <p class="why">{why}</p>
            {onPlace &&
              placesOf(line, own).map((place) => (
                <button key={place} type="button" class="link" data-territory={place} onClick={() => onPlace(place)}>
                  {sheet.show(scenario.territories[place]!.name)}
                </button>
              ))}
          </li>
        );
      })}
    </ol>
  );
}
