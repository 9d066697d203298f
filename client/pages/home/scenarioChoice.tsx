import { useId } from 'preact/hooks';
import { frontWords, inWords } from '../../i18n/words.ts';
import { SCENARIOS } from './scenarios.ts';

/** Which region to play. */
export function ScenarioChoice({ value, onPick }: { value: string; onPick: (id: string) => void }) {
  const id = useId();
  return (
    <>
      <label for={id}>{frontWords().home.scenario}</label>
      <select id={id} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {SCENARIOS.map((scenario) => (
          <option key={scenario.id} value={scenario.id}>
            {inWords(scenario.title)}
          </option>
        ))}
      </select>
    </>
  );
}
