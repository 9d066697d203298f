import type { FromForecast, ToForecast } from './forecastMessages.ts';

/** A line to whoever forecasts. */
export interface ForecastLine {
  send(message: ToForecast): void;
  close(): void;
}

export type OpenForecastLine = (take: (answer: FromForecast) => void, fail: () => void) => ForecastLine;

/** A forecaster in a worker of this page. */
export const openForecastLine: OpenForecastLine = (take, fail) => {
  const worker = new Worker(new URL('./forecast.worker.ts', import.meta.url), { type: 'module' });
  worker.onmessage = ({ data }: MessageEvent<FromForecast>) => take(data);
  worker.onerror = fail;
  return {
    send: (message) => worker.postMessage(message),
    close: () => worker.terminate(),
  };
};
