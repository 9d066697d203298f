import { words } from '../../i18n/words.ts';
import type { Foreseen } from '../../state/forecast.ts';
import { jobsLine, tellAll } from './forecastWords.ts';

/** What the whole draft will probably do beside the offer in force: a line, and behind it every measure with its band. */
export function DraftForecast({ foreseen }: { foreseen: Foreseen }) {
  const { forecast, fact } = words();
  const foresight = foreseen.ofDraft.value;
  if (foresight === null) return <p class="draft-forecast hint">{forecast.unchanged}</p>;
  return (
    <details class={foresight === 'working' ? 'draft-forecast working' : 'draft-forecast'}>
      <summary>
        <strong>{forecast.draft}</strong>
        <span>{jobsLine(foresight, foreseen.years.value)}</span>
      </summary>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{forecast.measure}</th>
            <th scope="col">{forecast.mean}</th>
            <th scope="col">{forecast.band}</th>
          </tr>
        </thead>
        <tbody>
          {tellAll(foresight).map(([measure, { mean, low, high }]) => (
            <tr key={measure}>
              <th scope="row" title={fact[measure].unit}>
                {fact[measure].name}
              </th>
              <td>{mean}</td>
              <td>{forecast.range(low, high)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{forecast.how}</p>
    </details>
  );
}
