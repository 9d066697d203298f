import { MERITS } from '../../../shared/match/score.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import type { Standing } from '../../state/standing.ts';
import { tellRange, tellScore } from '../score/scoreWords.ts';

interface Props {
  readonly standings: readonly Standing[];
  readonly scenario: Scenario;
  readonly own: number | null;
}

/** The numbers behind the dots: each seat's points, what luck made of them, and their four parts on the mean. */
export function SeatTable({ standings, scenario, own }: Props) {
  const { score: text, merit } = words();
  return (
    <div class="scroll">
      <table class="figures">
        <caption class="unseen">{text.seats}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{text.score}</th>
            <th scope="col">{text.played}</th>
            <th scope="col">{text.byLuck}</th>
            {MERITS.map((id) => (
              <th scope="col" key={id}>
                {merit[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {standings.map(({ seat, score, merits, own: played }) => (
            <tr key={seat} class={seat === own ? 'own' : ''}>
              <th scope="row">{scenario.territories[seat]!.name}</th>
              <td>
                <strong>{tellScore(score).mean}</strong>
              </td>
              <td>{write().signed(played.score)}</td>
              <td class="range">{tellRange(tellScore(score))}</td>
              {MERITS.map((id) => (
                <td key={id}>{tellScore(merits[id]).mean}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
