/**
 * Lives the years to come beside the page, so that no hand waits for them; and, while nobody asks, those that have
 * been, for where the scores stand. A question waits for one turn of one world at most.
 */
import { type Estimate, Estimator } from '../../shared/forecast/estimator.ts';
import { Forecaster } from '../../shared/forecast/forecaster.ts';
import type { FromForecast, ToForecast } from './forecastMessages.ts';

interface Seers {
  readonly forecaster: Forecaster;
  readonly estimator: Estimator;
}

let seers: Seers | null = null;
let work: Generator<Estimate | null> | null = null;
let busy = false;

const post = (message: FromForecast) => postMessage(message);

/** One piece of work, and then whatever was asked meanwhile goes first. */
function goOn(): void {
  const step = work!.next();
  if (step.value) post({ type: 'estimate', estimate: step.value });
  busy = !step.done;
  if (busy) setTimeout(goOn);
}

function learn({ forecaster, estimator }: Seers, { knowledge, seat }: ToForecast & { type: 'know' }): void {
  if (seat !== null) {
    forecaster.learn(knowledge);
    forecaster.prepare(seat);
  }
  work = estimator.estimates(knowledge, seat);
  if (!busy) setTimeout(goOn);
  busy = true;
}

function take(message: ToForecast): void {
  if (message.type === 'open') {
    const { scenario } = message;
    seers = { forecaster: new Forecaster(scenario), estimator: new Estimator(scenario) };
  }
  if (seers === null) return;
  if (message.type === 'know') learn(seers, message);
  if (message.type === 'ask') {
    const { name, seat, before, after } = message.question;
    post({ type: 'forecast', name, forecast: seers.forecaster.compare(seat, before, after) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToForecast>) => take(data));
