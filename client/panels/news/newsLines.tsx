import type { News } from '../../../shared/match/news.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import { newsText } from './newsText.ts';

interface Props {
  readonly lines: readonly News[];
  readonly scenario: Scenario;
  /** Opens a territory that a line is about. */
  readonly onPlace?: (territory: number) => void;
}

/** Lines of news, each with its reason below it. */
export function NewsLines({ lines, scenario, onPlace }: Props) {
  const { sheet } = words();
  return (
    <ol class="news-lines">
      {lines.map((line) => {
        const { headline, why } = newsText(line, scenario);
        const place = scenario.territories[line.place];
        return (
          <li key={headline}>
            <p class="headline">{headline}</p>
            <p class="why">{why}</p>
            {place && onPlace && (
              <button type="button" class="link" onClick={() => onPlace(line.place)}>
                {sheet.show}
              </button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
