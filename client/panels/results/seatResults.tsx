import { MERITS } from '../../../shared/match/score.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words, write } from '../../i18n/words.ts';
import type { Results } from '../../state/outcome.ts';

interface Props {
  readonly results: Results;
  readonly scenario: Scenario;
  readonly own: number | null;
}

/** Each seat's points, the highest first, and what they are made of. They fill in as they are worked out. */
export function SeatResults({ results, scenario, own }: Props) {
  const { results: text, merit } = words();
  const ranked = [...results.seats].sort((a, b) => b.score - a.score);
  const mine = ranked.find((result) => result.seat === own);
  const seats = scenario.territories.filter((territory) => territory.seat).length;
  return (
    <section>
      <h3>{text.seats}</h3>
      <p class="hint">{text.seatsHint}</p>
      {mine && (
        <p class="own-score">
          {scenario.territories[mine.seat]!.name} <strong>{write().signed(mine.score)}</strong>
        </p>
      )}
      {results.stage === 'working' && (
        <p class="hint" role="status">
          {text.pending} <progress value={ranked.length} max={seats} aria-label={text.pending} />
        </p>
      )}
      {results.stage === 'failed' && <p role="alert">{text.missing}</p>}
      <div class="scroll">
        <table class="figures">
          <caption class="unseen">{text.seats}</caption>
          <thead>
            <tr>
              <td />
              <th scope="col">{text.score}</th>
              {MERITS.map((id) => (
                <th scope="col" key={id}>
                  {merit[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ranked.map(({ seat, score, merits }) => (
              <tr key={seat} class={seat === own ? 'own' : ''}>
                <th scope="row">{scenario.territories[seat]!.name}</th>
                <td>
                  <strong>{write().signed(score)}</strong>
                </td>
                {MERITS.map((id) => (
                  <td key={id}>{write().signed(merits[id])}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
