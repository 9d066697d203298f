import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { onWake } from '../../net/wake.ts';

export type Polled<T> =
  | { readonly stage: 'loading' }
  | { readonly stage: 'ready'; readonly value: T }
  | { readonly stage: 'failed'; readonly cause: unknown };

/** How often the server is asked while the page is looked at, ms. */
const EVERY = 10_000;

/** What `load` brings, now and again while somebody looks. `again` asks at once. */
export function usePoll<T>(load: () => Promise<T>): { readonly polled: ReadonlySignal<Polled<T>>; again(): void } {
  const polled = useSignal<Polled<T>>({ stage: 'loading' });
  const again = () =>
    void load().then(
      (value) => {
        polled.value = { stage: 'ready', value };
      },
      (cause: unknown) => {
        polled.value = { stage: 'failed', cause };
      },
    );
  useEffect(() => {
    again();
    const timer = setInterval(() => document.hidden || again(), EVERY);
    const sleep = onWake(again);
    return () => {
      clearInterval(timer);
      sleep();
    };
  }, []);
  return { polled, again };
}
