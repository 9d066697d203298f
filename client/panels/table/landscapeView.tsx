import { batch, type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TurnReport } from '../../../shared/economy/report.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { language, words } from '../../i18n/words.ts';
import type { Tie } from '../../landscape/art/ties.ts';
import type { Landscape } from '../../landscape/index.ts';
import { type LandscapeModel, modelOf } from '../../landscape/model.ts';
import type { Pick, Subject } from '../../landscape/pick.ts';
import { scriptOf } from '../../landscape/sequence/script.ts';
import type { TurnTelling } from '../../state/telling.ts';
import { isStill } from '../frame/isStill.ts';
import { insetsOf } from './insets.ts';

interface Props {
  readonly scenario: Scenario;
  readonly report: ReadonlySignal<TurnReport | null>;
  readonly own: ReadonlySignal<number | null>;
  readonly selected: Signal<number | null>;
  /** The establishment or flow that was asked about; missing where nobody can answer. */
  readonly subject?: Signal<Subject | null>;
  /** Between whom lines are drawn: partners in a pact. */
  readonly ties?: ReadonlySignal<readonly Tie[]>;
  /** What the caption says of it; missing where a turn is not told. */
  readonly telling?: TurnTelling;
  /** Selector of the panels that cover the picture, within the same page. */
  readonly covers: string;
}

/** Phaser and the scene, fetched only when a landscape is to be seen. */
export const fetchLandscape = () => import('../../landscape/index.ts');

async function draw(host: HTMLElement, scenario: Scenario, onPick: (pick: Pick) => void) {
  const { createLandscape, geographyOf } = await fetchLandscape();
  return createLandscape(host, {
    geography: geographyOf(scenario),
    language: words().app.intl,
    reducedMotion: isStill(),
    quality: 'auto',
    onPick,
  });
}

/** The years on the map: the report, and the models that lie at both ends of its turn. */
interface Shown {
  readonly report: TurnReport;
  readonly before: LandscapeModel;
  readonly after: LandscapeModel;
}

/** The territory that a pick is about: where an establishment stands, where a flow goes to. */
function placeOf(pick: Pick, model: LandscapeModel | undefined): number | null {
  if (pick.type === 'territory') return pick.territory;
  if (pick.type === 'flow') return pick.to;
  return model?.pins.find(({ id }) => id === pick.id)?.territory ?? null;
}

/** Keeps the map at the scene that the caption is at, whichever of the two goes on. */
function useTelling(
  landscape: ReadonlySignal<Landscape | null>,
  shown: { readonly current: Shown | undefined },
  telling: TurnTelling | undefined,
): void {
  useSignalEffect(() => {
    const script = telling?.script.value;
    if (!landscape.value || !telling || !script || !shown.current) return;
    const { before, after } = shown.current;
    if (telling.isPlaying.value) {
      const onScene = (scene: number) => {
        telling.scene.value = scene;
      };
      landscape.value.tell({ before, after, script, onScene }).then(() => {
        if (telling.script.peek() === script && telling.isPlaying.peek()) telling.step(null);
      });
      return;
    }
    if (telling.isBefore.value) landscape.value.show(before);
    else landscape.value.hold(script.scenes[telling.scene.value ?? -1] ?? null, before, after);
  });
}

/** The landscape of a report; it tells the turn whenever the next year comes. */
export function LandscapeView({ scenario, report, own, selected, subject, ties, telling, covers }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const landscape = useSignal<Landscape | null>(null);
  const failed = useSignal(false);
  const shown = useRef<Shown | undefined>(undefined);
  const { table } = words();

  useEffect(() => {
    const drawing = draw(host.current!, scenario, (pick) => {
      // At once, so that the sheet of a pin does not lie over that of its territory.
      batch(() => {
        selected.value = placeOf(pick, shown.current?.after);
        if (subject) subject.value = pick.type === 'territory' ? null : pick;
      });
    });
    drawing.then(
      (ready) => {
        landscape.value = ready;
      },
      () => {
        failed.value = true;
      },
    );
    return () => {
      landscape.value = null;
      shown.current = undefined;
      drawing.then((ready) => ready.destroy()).catch(() => {});
    };
  }, [scenario.id, language.value]);

  useSignalEffect(() => {
    if (!landscape.value || !report.value) return;
    const last = shown.current;
    const after = modelOf(report.value, own.value, last?.after);
    const previous = last?.report;
    // Only the next year is told: a jump along a replay would be a film of nothing that happened.
    const isNext = last !== undefined && previous !== undefined && report.value.turn === previous.turn + 1;
    shown.current = { report: report.value, before: isNext ? last.after : after, after };
    if (isNext && telling) telling.begin(scriptOf(previous, report.value, own.value), !isStill());
    if (!isNext && telling) telling.script.value = null;
    if (isNext && telling && !isStill()) landscape.value.show(last.after);
    else landscape.value.show(after, isNext);
  });
  useTelling(landscape, shown, telling);
  useSignalEffect(() => landscape.value?.select(selected.value));
  useSignalEffect(() => landscape.value?.tie(ties?.value ?? []));
  useSignalEffect(() => {
    const scene = landscape.value;
    if (!scene) return;
    const observer = new ResizeObserver(() => {
      if (!host.current) return;
      const insets = insetsOf(host.current, document.querySelectorAll(covers));
      if (insets) scene.setInsets(insets);
    });
    for (const element of [host.current!, ...document.querySelectorAll(covers)]) observer.observe(element);
    return () => observer.disconnect();
  });

  return (
    <section class="landscape" aria-label={table.landscape}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: arrows and plus/minus move the picture */}
      <div class="landscape-host" ref={host} tabIndex={0} role="application" aria-label={table.landscape} />
      {!landscape.value && <p class="landscape-note">{failed.value ? table.mapFailed : table.mapLoading}</p>}
    </section>
  );
}
