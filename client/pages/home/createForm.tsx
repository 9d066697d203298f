import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { isSlow } from '../../../shared/match/pace.ts';
import type { Mayors, Rules } from '../../../shared/match/state.ts';
import { frontWords } from '../../i18n/words.ts';
import { openMatch } from '../../net/api.ts';
import { storage } from '../../state/storage.ts';
import { MayorsChoice } from './mayorsChoice.tsx';
import { PaceChoice } from './paceChoice.tsx';
import { ScenarioChoice } from './scenarioChoice.tsx';
import { SCENARIOS } from './scenarios.ts';
import { TimerChoice } from './timerChoice.tsx';
import { troubleText } from './troubleText.ts';
import { WhoChoice } from './whoChoice.tsx';

/** Reading takes a third of the time for an offer. */
const READING_SHARE = 1 / 3;
/** In a slow match it is over soon: people read what happened when they come to make their offer, seconds. */
const SLOW_READING = 60;

/** The rules that the form's choices make. */
function rulesOf(yearsPerTurn: 1 | 2, minutes: number | null, listed: boolean, mayors: Mayors): Rules {
  const offerSeconds = minutes === null ? null : minutes * 60;
  const reading = offerSeconds === null ? null : Math.round(offerSeconds * READING_SHARE);
  const readingSeconds = isSlow({ offerSeconds }) ? SLOW_READING : reading;
  return { yearsPerTurn, offerSeconds, readingSeconds, mayors, ...(listed ? { listed } : {}) };
}

/** Opens a match on the server and goes to its table. */
export function CreateForm() {
  const { route } = useLocation();
  const scenario = useSignal(SCENARIOS[0]?.id ?? '');
  const yearsPerTurn = useSignal<1 | 2>(2);
  const minutes = useSignal<number | null>(3);
  const listed = useSignal(false);
  const mayors = useSignal<Mayors>('elected');
  const state = useSignal<{ busy: boolean; problem: string }>({ busy: false, problem: '' });
  const { home } = frontWords();
  const open = async (event: Event) => {
    event.preventDefault();
    state.value = { busy: true, problem: '' };
    const rules = rulesOf(yearsPerTurn.value, minutes.value, listed.value, mayors.value);
    try {
      const { code } = await openMatch({ scenario: scenario.value, rules }, storage.token());
      route(`/m/${code}`);
    } catch (cause) {
      state.value = { busy: false, problem: troubleText(cause) };
    }
  };
  return (
    <form class="stack create-form" onSubmit={open}>
      <ScenarioChoice
        value={scenario.value}
        onPick={(id) => {
          scenario.value = id;
        }}
      />
      <PaceChoice scenario={scenario.value} pace={yearsPerTurn} />
      <TimerChoice minutes={minutes} />
      <WhoChoice listed={listed} />
      <MayorsChoice mayors={mayors} />
      <p class="field-error" role="alert">
        {state.value.problem}
      </p>
      <button type="submit" class="button" disabled={state.value.busy}>
        {state.value.busy ? home.creating : home.create}
      </button>
    </form>
  );
}
