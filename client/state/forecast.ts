/**
 * What the draft will probably do, while it is being composed. One question at a time goes to the worker, and always
 * the latest: what was asked about a draft that has moved on is neither queued nor shown.
 */
import { batch, computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { HORIZON } from '../../shared/forecast/horizon.ts';
import type { Forecast } from '../../shared/forecast/measures.ts';
import type { Control } from '../../shared/match/team/control.ts';
import type { Connection } from '../net/connection.ts';
import type { Question } from '../net/forecastMessages.ts';
import type { Bids } from './bids.ts';
import type { Draft } from './draft.ts';
import { askOf, askOfAll, type Drafted } from './questions.ts';
import type { Seer } from './seer.ts';

/** `null` where there is nothing to foresee: nothing was changed, or nobody forecasts. */
export type Foresight = Forecast | 'working' | null;

export interface Foreseen {
  /** The control that the hand or else the focus is on, if it was moved. */
  readonly control: ReadonlySignal<Control | null>;
  /** How far it looks ahead: less towards the end of a match. */
  readonly years: ReadonlySignal<number>;
  readonly ofControl: ReadonlySignal<Foresight>;
  readonly ofDraft: ReadonlySignal<Foresight>;
  /** The hand comes to a control, or (`null`) leaves it. */
  point(control: Control | null): void;
  /** So does the focus; from then on the hand has to move again to go before it. */
  focus(control: Control | null): void;
  dispose(): void;
}

type Sources = Pick<Connection, 'scenario' | 'view'>;

function yearsAhead({ scenario, view }: Sources): number {
  if (!scenario.value || !view.value) return HORIZON;
  const { startYear, years } = scenario.value;
  return Math.min(HORIZON, startYear + years - view.value.year);
}

export function createForecast(
  seer: Pick<Seer, 'stamp' | 'ask' | 'hear'>,
  sources: Sources,
  draft: Pick<Draft, 'offer'>,
  bids: Pick<Bids, 'values'>,
): Foreseen {
  const [pointed, focused] = [signal<Control | null>(null), signal<Control | null>(null)];
  const drafted = computed<Drafted | null>(() => {
    const [now, offer, seat] = [seer.stamp.value, draft.offer.value, sources.view.value?.you.seat ?? null];
    if (now === null || !offer || seat === null) return null;
    return { stamp: now, seat, offer, bids: bids.values.value, standing: sources.view.value!.seats[seat]!.standing };
  });
  const isMoved = (control: Control | null) => control !== null && drafted.value && askOf(drafted.value, control);
  const control = computed(() => [pointed.value, focused.value].find(isMoved) ?? null);
  const ofControl = computed(() =>
    drafted.value && control.value !== null ? askOf(drafted.value, control.value) : null,
  );
  const ofDraft = computed(() => drafted.value && askOfAll(drafted.value));
  const answers = signal<ReadonlyMap<string, Forecast>>(new Map());
  const asking = signal<string | null>(null);
  const told = (question: Question | null): Foresight => question && (answers.value.get(question.name) ?? 'working');
  const current = (): Question[] => [ofControl.value, ofDraft.value].filter((question) => question !== null);

  seer.hear(({ name, forecast }) => {
    // Of older answers only those stay that are still asked for.
    const wanted = current().map((question) => question.name);
    const kept = [...answers.peek(), [name, forecast] as const].filter(([of]) => wanted.includes(of));
    batch(() => {
      answers.value = new Map(kept);
      asking.value = null;
    });
  });
  const unask = effect(() => {
    const next = current().find(({ name }) => !answers.value.has(name));
    if (asking.value !== null || !next) return;
    asking.value = next.name;
    seer.ask(next);
  });
  return {
    control,
    years: computed(() => yearsAhead(sources)),
    ofControl: computed(() => told(ofControl.value)),
    ofDraft: computed(() => told(ofDraft.value)),
    point: (to) => {
      pointed.value = to;
    },
    focus: (to) =>
      batch(() => {
        pointed.value = null;
        focused.value = to;
      }),
    dispose: unask,
  };
}
