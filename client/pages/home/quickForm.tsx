import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { frontWords } from '../../i18n/words.ts';
import { findQuick } from '../../net/api.ts';
import { storage } from '../../state/storage.ts';
import { ScenarioChoice } from './scenarioChoice.tsx';
import { SCENARIOS } from './scenarios.ts';
import { troubleText } from './troubleText.ts';

/** One press: to a table where somebody waits, or to a new one. */
export function QuickForm() {
  const { route } = useLocation();
  const scenario = useSignal(SCENARIOS[0]?.id ?? '');
  const state = useSignal({ busy: false, problem: '' });
  const { online } = frontWords();
  const go = async (event: Event) => {
    event.preventDefault();
    state.value = { busy: true, problem: '' };
    try {
      const { code } = await findQuick({ scenario: scenario.value }, storage.token());
      route(`/m/${code}`);
    } catch (cause) {
      state.value = { busy: false, problem: troubleText(cause) };
    }
  };
  return (
    <form class="stack" onSubmit={go}>
      <ScenarioChoice
        value={scenario.value}
        onPick={(id) => {
          scenario.value = id;
        }}
      />
      <p class="field-error" role="alert">
        {state.value.problem}
      </p>
      <button type="submit" class="button large" disabled={state.value.busy}>
        {state.value.busy ? online.quickSeeking : online.quickGo}
      </button>
    </form>
  );
}
