/** The lesson as it stands: which step is shown, how far it has come, and what the person may do with it. No DOM. */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { STEPS, type StepId } from '../../../assets/locales/tutorial.ts';
import type { Offer } from '../../../shared/offer/offer.ts';
import type { Table } from '../table.ts';
import { draftOf, orderOf, type Step } from './deeds.ts';
import { STEP } from './steps.ts';

const LAST = STEPS.length - 1;

export interface Tutorial {
  /** Index of the step that is shown, and of the furthest one reached. */
  readonly shown: ReadonlySignal<number>;
  readonly reached: ReadonlySignal<number>;
  readonly id: ReadonlySignal<StepId>;
  readonly step: ReadonlySignal<Step>;
  /** One step back, to read it again; what was done stays done. */
  back(): void;
  /** On to the next step that was reached; at the furthest one, the game does it for the person. */
  on(): void;
  /** Opens what has to be open for the step's spot to be seen. */
  open(): void;
  dispose(): void;
}

/** Is the step done, or the match beyond it? */
function isOver(table: Table, step: Step, draft: Offer | null): boolean {
  const view = table.view.value;
  if (!view) return false;
  return orderOf(view) > orderOf(step.during) || (step.done?.(table, draft) ?? false);
}

/** A lesson over a table, from the step that was reached before. */
export function createTutorial(table: Table, from = 0): Tutorial {
  const reached = signal(Math.min(LAST, Math.max(0, from)));
  const shown = signal(reached.peek());
  const step = computed(() => STEP[STEPS[shown.value]!]);
  let draft = draftOf(table);
  // The lesson says what the table's own word of welcome would.
  table.introducing.value = false;
  const dispose = effect(() => {
    const at = reached.value;
    if (at === LAST || !isOver(table, STEP[STEPS[at]!], draft)) return;
    draft = table.view.peek()?.you.draft ?? null;
    batch(() => {
      if (shown.peek() === at) shown.value = at + 1;
      reached.value = at + 1;
    });
  });
  return {
    shown,
    reached,
    id: computed(() => STEPS[shown.value]!),
    step,
    back() {
      shown.value = Math.max(0, shown.peek() - 1);
    },
    on() {
      if (shown.peek() < reached.peek()) shown.value += 1;
      else step.peek().act(table);
    },
    open() {
      const { panel, basket, selected } = step.peek().open ?? {};
      batch(() => {
        if (panel) table.panel.value = panel;
        if (basket) table.basket.value = basket;
        if (selected !== undefined) table.selected.value = selected;
      });
    },
    dispose,
  };
}
