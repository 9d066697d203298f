/** Which sheet lies over the map, and the way back through those below it. No DOM. */
import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { TurnReport } from '../../../shared/economy/report.ts';
import type { Scenario } from '../../../shared/scenario/scenario.ts';
import type { Subject } from '../../landscape/pick.ts';
import type { Past } from './past.ts';

export type Sheet =
  | { readonly type: 'territory'; readonly territory: number }
  | { readonly type: 'comparison'; readonly territory: number; readonly other: number }
  | Subject;

/** What was picked: the map and the panels set these, the sheet follows. */
interface Picked {
  readonly selected: number | null;
  /** The territory that the selected one is held against. */
  readonly compared: number | null;
  readonly subject: Subject | null;
}

/** What the sheets need of a table, or of a film. */
export interface SheetSources {
  readonly scenario: ReadonlySignal<Scenario | null>;
  readonly report: ReadonlySignal<TurnReport | null>;
  readonly previous: ReadonlySignal<TurnReport | null>;
  readonly own: ReadonlySignal<number | null>;
  readonly selected: Signal<number | null>;
  readonly subject: Signal<Subject | null>;
  readonly past: Past;
}

/** The parts of a territory's sheet. */
export const PARTS = ['now', 'curves', 'moves', 'books'] as const;
export type Part = (typeof PARTS)[number];

export interface Sheets extends SheetSources {
  /** Which part is read: it stays from one territory to the next, and on the way back. */
  readonly part: Signal<Part>;
  readonly current: ReadonlySignal<Sheet | null>;
  /** Where the way back leads; `null` where the sheet lies on the map itself. */
  readonly below: ReadonlySignal<Sheet | null>;
  open(sheet: Sheet): void;
  back(): void;
  close(): void;
  dispose(): void;
}

/** Nobody goes back further. */
const DEEPEST = 12;

function sheetOf({ selected, compared, subject }: Picked): Sheet | null {
  if (subject) return subject;
  // What lies beyond the region has no sheet of its own.
  if (selected === null || selected < 0) return null;
  const alone = compared === null || compared === selected;
  return alone
    ? { type: 'territory', territory: selected }
    : { type: 'comparison', territory: selected, other: compared };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function createSheets(sources: SheetSources): Sheets {
  const { selected, subject } = sources;
  const compared = signal<number | null>(null);
  const picked = computed<Picked>(() => ({
    selected: selected.value,
    compared: compared.value,
    subject: subject.value,
  }));
  const current = computed(() => sheetOf(picked.value));
  const trail = signal<readonly Picked[]>([]);
  const show = (to: Picked) =>
    batch(() => {
      selected.value = to.selected;
      compared.value = to.compared;
      subject.value = to.subject;
    });
  const close = () => show({ selected: null, compared: null, subject: null });
  const follow = effect(() => {
    const now = picked.value;
    const sheet = sheetOf(now);
    const so = trail.peek();
    const last = so.at(-1);
    if (sheet === null) {
      trail.value = [];
      compared.value = null;
    } else if (!last || !same(sheetOf(last), sheet)) {
      trail.value = [...so, now].slice(-DEEPEST);
    }
  });
  return {
    ...sources,
    part: signal<Part>('now'),
    current,
    below: computed(() => {
      const before = trail.value.at(-2);
      return before ? sheetOf(before) : null;
    }),
    open(sheet) {
      if (sheet.type === 'territory') show({ selected: sheet.territory, compared: null, subject: null });
      else if (sheet.type === 'comparison') {
        show({ selected: sheet.territory, compared: sheet.other, subject: null });
      } else subject.value = sheet;
    },
    back() {
      const before = trail.peek().at(-2);
      if (!before) return close();
      trail.value = trail.peek().slice(0, -1);
      show(before);
    },
    close,
    dispose: follow,
  };
}
