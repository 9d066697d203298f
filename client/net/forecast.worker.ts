/** Lives the years to come beside the page, so that no hand waits for them. */
import { Forecaster } from '../../shared/forecast/forecaster.ts';
import type { FromForecast, ToForecast } from './forecastMessages.ts';

let forecaster: Forecaster | null = null;

const post = (message: FromForecast) => postMessage(message);

function take(message: ToForecast): void {
  if (message.type === 'open') forecaster = new Forecaster(message.scenario);
  if (forecaster === null) return;
  if (message.type === 'know') {
    forecaster.learn(message.knowledge);
    forecaster.prepare(message.seat);
  }
  if (message.type === 'ask') {
    const { name, seat, before, after } = message.question;
    post({ name, forecast: forecaster.compare(seat, before, after) });
  }
}

addEventListener('message', ({ data }: MessageEvent<ToForecast>) => take(data));
