import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { words } from '../../i18n/words.ts';
import { openMatch } from '../../net/api.ts';
import { storage } from '../../state/storage.ts';
import { PaceChoice } from './paceChoice.tsx';
import { ScenarioChoice } from './scenarioChoice.tsx';
import { SCENARIOS } from './scenarios.ts';
import { troubleText } from './troubleText.ts';

/** Minutes for an offer; reading takes a third of it. */
const MINUTES = [1.5, 3, 5, 8];
const READING_SHARE = 1 / 3;

/** Opens a match on the server and goes to its table. */
export function CreateForm() {
  const { route } = useLocation();
  const scenario = useSignal(SCENARIOS[0]?.id ?? '');
  const yearsPerTurn = useSignal<1 | 2>(2);
  const minutes = useSignal<number | null>(3);
  const state = useSignal<{ busy: boolean; problem: string }>({ busy: false, problem: '' });
  const { home } = words();
  const open = async (event: Event) => {
    event.preventDefault();
    state.value = { busy: true, problem: '' };
    const seconds = minutes.value === null ? null : minutes.value * 60;
    const rules = {
      yearsPerTurn: yearsPerTurn.value,
      offerSeconds: seconds,
      readingSeconds: seconds === null ? null : Math.round(seconds * READING_SHARE),
      mayors: 'elected' as const,
    };
    try {
      const { code } = await openMatch({ scenario: scenario.value, rules }, storage.token());
      route(`/m/${code}`);
    } catch (cause) {
      state.value = { busy: false, problem: troubleText(cause) };
    }
  };
  return (
    <form class="stack" onSubmit={open}>
      <ScenarioChoice
        value={scenario.value}
        onPick={(id) => {
          scenario.value = id;
        }}
      />
      <PaceChoice scenario={scenario.value} pace={yearsPerTurn} />
      <label for="create-timer">{home.timer}</label>
      <select
        id="create-timer"
        value={String(minutes.value)}
        onChange={(event) => {
          minutes.value = event.currentTarget.value === 'null' ? null : Number(event.currentTarget.value);
        }}
      >
        {MINUTES.map((n) => (
          <option key={n} value={n}>
            {home.minutes(n)}
          </option>
        ))}
        <option value="null">{home.noTimer}</option>
      </select>
      <p class="field-error" role="alert">
        {state.value.problem}
      </p>
      <button type="submit" class="button" disabled={state.value.busy}>
        {state.value.busy ? home.creating : home.create}
      </button>
    </form>
  );
}
