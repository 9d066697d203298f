import { MERITS } from '../../../shared/match/score.ts';
import { words } from '../../i18n/words.ts';
import type { Standing } from '../../state/standing.ts';
import { tellMerit, tellRange } from './scoreWords.ts';

/** The four merits of a seat with their bands. */
export function MeritTable({ standing }: { readonly standing: Standing }) {
  const { score: text, merit } = words();
  return (
    <table class="figures">
      <caption class="unseen">{text.merits}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{text.mean}</th>
          <th scope="col">{text.byLuck}</th>
        </tr>
      </thead>
      <tbody>
        {MERITS.map((id) => {
          const told = tellMerit(standing.merits[id]);
          return (
            <tr key={id}>
              <th scope="row">{merit[id]}</th>
              <td>{told.mean}</td>
              <td>{tellRange(told)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
