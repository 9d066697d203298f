import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import type { Results } from '../../state/outcome.ts';
import { type Pair, pairsOf, ranked } from '../../state/standing.ts';
import { tellRange, tellScore } from '../score/scoreWords.ts';
import { SeatDots } from './seatDots.tsx';
import { SeatKey } from './seatKey.tsx';
import { SeatTable } from './seatTable.tsx';

interface Props {
  readonly results: Results;
  readonly scenario: Scenario;
  readonly own: number | null;
}

/** Does a difference mean anything? In a sentence. */
function pairText({ ahead, behind, undecided }: Pair, { territories }: Scenario): string {
  const { score } = words();
  const [first, second] = [territories[ahead.seat]!.name, territories[behind.seat]!.name];
  return undecided ? score.undecided(first, second) : score.decided(first, second);
}

/** Each seat against itself, over the lucks worked out so far; they are ranked by the mean, and told what that is worth. */
export function SeatResults({ results, scenario, own }: Props) {
  const { score: text } = words();
  const standings = ranked(results.seats);
  const mine = standings.find(({ seat }) => seat === own);
  return (
    <section>
      <h3>{text.seats}</h3>
      <p class="hint">{text.seatsHint}</p>
      {mine && (
        <p class="own-score">
          {scenario.territories[mine.seat]!.name}
          <span>
            <strong>{tellScore(mine.score).mean}</strong> <small>{tellRange(tellScore(mine.score))}</small>
          </span>
        </p>
      )}
      {results.stage === 'working' && (
        <p class="hint" role="status">
          {text.progress} <progress value={results.progress} aria-label={text.progress} />
        </p>
      )}
      {results.stage === 'failed' && <p role="alert">{text.missing}</p>}
      {standings.length > 0 && (
        <>
          <SeatDots standings={standings} scenario={scenario} own={own} />
          <SeatKey />
        </>
      )}
      {results.stage === 'done' &&
        pairsOf(standings, own).map((pair) => (
          <p key={pair.behind.seat} class="verdict">
            {pairText(pair, scenario)}
          </p>
        ))}
      <details class="seat-figures">
        <summary>{text.figures}</summary>
        <SeatTable standings={standings} scenario={scenario} own={own} />
      </details>
    </section>
  );
}
