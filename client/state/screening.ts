/** From the text of a log to a film on the screen. */
import { signal } from '@preact/signals';
import { type Replaying, replayInWorker } from '../net/playback.ts';
import type { FromPlayback } from '../net/playbackMessages.ts';
import { createProjector, type Projector } from './film.ts';
import { createOutcome, type Outcome } from './outcome.ts';
import { filmPast } from './past/filmPast.ts';
import type { Past } from './past/past.ts';

export type Stage =
  | { readonly stage: 'empty' }
  /** `turns` is 0 until the first turn is replayed. */
  | { readonly stage: 'reading'; readonly turn: number; readonly turns: number }
  | { readonly stage: 'unreadable' }
  | { readonly stage: 'ready'; readonly projector: Projector; readonly outcome: Outcome; readonly past: Past };

export function createScreening() {
  const stage = signal<Stage>({ stage: 'empty' });
  let giveUp = () => {};
  /** The worker stays, for whoever asks why. */
  const show = (text: string, projector: Projector, replaying: Replaying) => {
    const outcome = createOutcome({ log: async () => text });
    giveUp = () => {
      outcome.dispose();
      replaying.close();
    };
    const past = filmPast(projector.film, projector.turn, replaying.why);
    stage.value = { stage: 'ready', projector, outcome, past };
  };
  const take = (text: string, replaying: () => Replaying) => (message: FromPlayback) => {
    if (message.type === 'progress') stage.value = { stage: 'reading', turn: message.turn, turns: message.turns };
    if (message.type === 'unreadable') stage.value = { stage: 'unreadable' };
    if (message.type === 'film') show(text, createProjector(message.film), replaying());
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
      const replaying: Replaying = replayInWorker(
        { text, score: false },
        take(text, () => replaying),
      );
      giveUp = replaying.close;
    },
    close(): void {
      giveUp();
      stage.value = { stage: 'empty' };
    },
  };
}
