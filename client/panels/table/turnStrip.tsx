import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { words } from '../../i18n/words.ts';
import type { TurnTelling } from '../../state/telling.ts';
import { isStill } from '../frame/isStill.ts';
import { sceneText } from './sceneText.ts';

interface Props {
  readonly telling: TurnTelling;
  readonly scenario: Scenario;
}

/** The caption of a turn that the map tells: what the scene shows, and ways to skip, step and see it again. */
export function TurnStrip({ telling, scenario }: Props) {
  const { sequence } = words();
  const script = telling.script.value;
  if (script === null || script.scenes.length === 0) return null;
  const at = telling.scene.value;
  const scene = at === null ? null : script.scenes[at]!;
  const isPlaying = telling.isPlaying.value;
  return (
    <section class={scene ? 'turn-strip' : 'turn-strip idle'} aria-label={sequence.title}>
      {scene && at !== null && (
        <div class="turn-scene">
          <p class="turn-act">
            <strong>{sequence.act[scene.act]}</strong> <small>{sequence.scene(at + 1, script.scenes.length)}</small>
          </p>
          {sceneText(scene, scenario).map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      )}
      <div class="turn-buttons">
        {isPlaying ? (
          <button type="button" class="button quiet" onClick={() => telling.step(null)}>
            {sequence.skip}
          </button>
        ) : (
          <>
            <StepButtons telling={telling} at={at} />
            <BeforeButton telling={telling} />
          </>
        )}
      </div>
    </section>
  );
}

/** Scene by scene, at one's own pace; or all of it once more. */
function StepButtons({ telling, at }: { telling: TurnTelling; at: number | null }) {
  const { sequence } = words();
  const last = telling.script.value!.scenes.length - 1;
  return (
    <>
      <button
        type="button"
        class="button quiet"
        aria-label={sequence.previous}
        onClick={() => telling.step(at === null ? last : at - 1)}
      >
        ‹
      </button>
      {at === null && !isStill() && (
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            telling.isBefore.value = false;
            telling.isPlaying.value = true;
          }}
        >
          {sequence.again}
        </button>
      )}
      <button
        type="button"
        class="button quiet"
        aria-label={sequence.next}
        onClick={() => telling.step(at === null ? 0 : at + 1)}
      >
        ›
      </button>
    </>
  );
}

/** The land before the turn, beside the land after it. */
function BeforeButton({ telling }: { telling: TurnTelling }) {
  const { sequence } = words();
  const isBefore = telling.isBefore.value;
  return (
    <button
      type="button"
      class="button quiet"
      onClick={() => {
        telling.scene.value = null;
        telling.isBefore.value = !isBefore;
      }}
    >
      {isBefore ? sequence.after : sequence.before}
    </button>
  );
}
