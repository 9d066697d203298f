import { type ReadonlySignal, type Signal, useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { TurnReport } from '../../../shared/economy/report.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import { language, words } from '../../i18n/words.ts';
import type { Tie } from '../../landscape/art/ties.ts';
import type { Landscape } from '../../landscape/index.ts';
import { type LandscapeModel, modelOf } from '../../landscape/model.ts';
import type { Pick, Subject } from '../../landscape/pick.ts';
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
  /** Selector of the panels that cover the picture, within the same page. */
  readonly covers: string;
}

/** Phaser and the scene, fetched only when a landscape is to be seen. */
export const fetchLandscape = () => import('../../landscape/index.ts');

async function draw(host: HTMLElement, scenario: Scenario, onPick: (pick: Pick) => void) {
  const { createLandscape, geographyOf } = await fetchLandscape();
  const reducedMotion = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return createLandscape(host, {
    geography: geographyOf(scenario),
    language: language.peek(),
    reducedMotion,
    quality: 'auto',
    onPick,
  });
}

/** The landscape of a report, gliding whenever the next year comes. */
export function LandscapeView({ scenario, report, own, selected, subject, ties, covers }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const landscape = useSignal<Landscape | null>(null);
  const failed = useSignal(false);
  const shown = useRef<LandscapeModel | undefined>(undefined);
  const { table } = words();

  useEffect(() => {
    const drawing = draw(host.current!, scenario, (pick) => {
      if (pick.type === 'territory') selected.value = pick.territory;
      if (subject) subject.value = pick.type === 'territory' ? null : pick;
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
    const before = shown.current;
    shown.current = modelOf(report.value, own.value, before);
    // Only the next year glides: a jump along a replay would be a film of nothing that happened.
    landscape.value.show(shown.current, before !== undefined && report.value.turn === before.turn + 1);
  });
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
