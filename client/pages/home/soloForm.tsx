import { useSignal, useSignalEffect } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { frontWords, inWords } from '../../i18n/words.ts';
import { loadOutline, type ScenarioOutline } from '../../net/scenarios.ts';
import { storage } from '../../state/storage.ts';
import { PaceChoice } from './paceChoice.tsx';
import { ScenarioChoice } from './scenarioChoice.tsx';
import { SCENARIOS } from './scenarios.ts';

/** A region and a place in it, then straight to the table. The region is fetched once somebody looks at the form. */
export function SoloForm() {
  const { route } = useLocation();
  const id = useSignal(SCENARIOS[0]?.id ?? '');
  const seat = useSignal(0);
  const pace = useSignal<1 | 2>(1);
  const scenario = useSignal<ScenarioOutline | null>(null);
  const { home, kind } = frontWords();
  useSignalEffect(() => {
    const wanted = id.value;
    scenario.value = null;
    loadOutline(wanted).then((loaded) => {
      if (!loaded || id.peek() !== wanted) return;
      scenario.value = loaded;
      seat.value = loaded.territories.findIndex((territory) => territory.seat !== false);
    });
  });
  const play = (event: Event) => {
    event.preventDefault();
    route(`/solo?scenario=${id.value}&seat=${seat.value}&pace=${pace.value}&new=1`);
  };
  const kept = storage.solo();
  return (
    <form class="stack" onSubmit={play}>
      {kept && (
        <a class="button" href="/solo">
          {home.resume} <small>{home.resumeAt(inWords(kept.title), kept.turn)}</small>
        </a>
      )}
      <ScenarioChoice
        value={id.value}
        onPick={(picked) => {
          id.value = picked;
        }}
      />
      {scenario.value && <p class="summary">{inWords(scenario.value.summary)}</p>}
      <label for="solo-seat">{home.seat}</label>
      <select
        id="solo-seat"
        disabled={scenario.value === null}
        value={String(seat.value)}
        onChange={(event) => {
          seat.value = Number(event.currentTarget.value);
        }}
      >
        {scenario.value?.territories.map(
          (territory, i) =>
            territory.seat !== false && (
              <option key={territory.id} value={i}>
                {territory.name} · {kind[territory.kind].name}
              </option>
            ),
        )}
      </select>
      <PaceChoice scenario={id.value} pace={pace} />
      <button type="submit" class="button" disabled={scenario.value === null}>
        {home.play}
      </button>
    </form>
  );
}
