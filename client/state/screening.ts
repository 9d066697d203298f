/** From the text of a log to a film on the screen. */
import { signal } from '@preact/signals';
import { replayInWorker } from '../net/playback.ts';
import type { FromPlayback } from '../net/playbackMessages.ts';
import { createProjector, type Projector } from './film.ts';
import { createOutcome, type Outcome } from './outcome.ts';

export type Stage =
  | { readonly stage: 'empty' }
  /** `turns` is 0 until the first turn is replayed. */
  | { readonly stage: 'reading'; readonly turn: number; readonly turns: number }
  | { readonly stage: 'unreadable' }
  | { readonly stage: 'ready'; readonly projector: Projector; readonly outcome: Outcome };

export function createScreening() {
  const stage = signal<Stage>({ stage: 'empty' });
  let giveUp = () => {};
  const show = (text: string, projector: Projector) => {
    const outcome = createOutcome({ log: async () => text });
    giveUp = outcome.dispose;
    stage.value = { stage: 'ready', projector, outcome };
  };
  const take = (text: string) => (message: FromPlayback) => {
    if (message.type === 'progress') stage.value = { stage: 'reading', turn: message.turn, turns: message.turns };
    if (message.type === 'unreadable') stage.value = { stage: 'unreadable' };
    if (message.type === 'film') show(text, createProjector(message.film));
  };
  const expect = () => {
    giveUp();
    stage.value = { stage: 'reading', turn: 0, turns: 0 };
  };
  return {
    stage,
    /** A text is on its way. */
    expect,
    open(text: string): void {
      expect();
      giveUp = replayInWorker({ text, score: false }, take(text));
    },
    close(): void {
      giveUp();
      stage.value = { stage: 'empty' };
    },
  };
}
