/** The turn that the map tells: its script, the scene that is on, and whether it goes on by itself. No DOM. */
import { type Signal, signal } from '@preact/signals';
import type { Script } from '../landscape/sequence/script.ts';

export interface TurnTelling {
  readonly script: Signal<Script | null>;
  /** Index of the scene on the map; `null` for the map as the turn left it. */
  readonly scene: Signal<number | null>;
  /** Does it go on by itself? Set it to tell the turn again, or to cut it short. */
  readonly isPlaying: Signal<boolean>;
  /** Is it the land before the turn that shows? */
  readonly isBefore: Signal<boolean>;
  /** A turn has been played: `isPlaying` where things may move. */
  begin(script: Script, isPlaying: boolean): void;
  /** Shows one scene as a picture; beyond the ends, the map as the turn left it. */
  step(scene: number | null): void;
}

export function createTelling(): TurnTelling {
  const script = signal<Script | null>(null);
  const scene = signal<number | null>(null);
  const isPlaying = signal(false);
  const isBefore = signal(false);
  return {
    script,
    scene,
    isPlaying,
    isBefore,
    begin(next, plays) {
      script.value = next;
      scene.value = null;
      isBefore.value = false;
      isPlaying.value = plays;
    },
    step(to) {
      isPlaying.value = false;
      isBefore.value = false;
      scene.value = to !== null && script.peek()?.scenes[to] ? to : null;
    },
  };
}
