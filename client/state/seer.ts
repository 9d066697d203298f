/** The worker that looks ahead and back: told of all that this viewer may know, and heard by whoever asked. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Estimate } from '../../shared/forecast/estimator.ts';
import { knowledgeOf } from '../../shared/forecast/knowledge.ts';
import type { Connection } from '../net/connection.ts';
import { type ForecastLine, type OpenForecastLine, openForecastLine } from '../net/forecast.ts';
import type { FromForecast, Question } from '../net/forecastMessages.ts';

/** Where the scores stand, as far as that is known: a seat's by its territory. */
export type Estimates = ReadonlyMap<number | 'country', Estimate>;

type Answer = FromForecast & { readonly type: 'forecast' };

export interface Seer {
  /** All that the worker knows, in short; `null` while there is nothing to foresee. */
  readonly stamp: ReadonlySignal<string | null>;
  readonly estimates: ReadonlySignal<Estimates>;
  ask(question: Question): void;
  /** Who hears the answers. */
  hear(answer: (answer: Answer) => void): void;
  dispose(): void;
}

type Sources = Pick<Connection, 'scenario' | 'view' | 'reading'>;

function stampOf({ scenario, view, reading }: Sources): string | null {
  const [now, read] = [view.value, reading.value];
  const knowledge = scenario.value && now && read && knowledgeOf(now, read);
  return knowledge ? JSON.stringify([now.you.seat, now.turn, now.hash, now.spread, knowledge.agreements]) : null;
}

export function createSeer(sources: Sources, open: OpenForecastLine = openForecastLine): Seer {
  const failed = signal(false);
  const stamp = computed(() => (failed.value ? null : stampOf(sources)));
  const estimates = signal<Estimates>(new Map());
  let line: ForecastLine | null = null;
  let answered = (_: Answer) => {};
  const take = (message: FromForecast) => {
    if (message.type === 'forecast') return answered(message);
    const { estimate } = message;
    const of = estimate.of === 'seat' ? estimate.seat : 'country';
    estimates.value = new Map([...estimates.peek(), [of, estimate]]);
  };
  const fail = () => {
    failed.value = true;
  };
  const unlearn = effect(() => {
    if (stamp.value === null) return;
    const [scenario, view, reading] = [sources.scenario.peek()!, sources.view.peek()!, sources.reading.peek()!];
    if (!line) {
      line = open(take, fail);
      line.send({ type: 'open', scenario });
    }
    line.send({ type: 'know', knowledge: knowledgeOf(view, reading)!, seat: view.you.seat });
  });
  return {
    stamp,
    estimates,
    ask: (question) => line?.send({ type: 'ask', question }),
    hear: (answer) => {
      answered = answer;
    },
    dispose() {
      unlearn();
      line?.close();
    },
  };
}
