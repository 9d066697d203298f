/** When each scene of a turn is on: about ten seconds in all. Pure; time comes in. */
import { type Act, isPeople, type Script } from './script.ts';

/** Milliseconds of each act. */
const LASTS: Readonly<Record<Act, number>> = {
  programmes: 1300,
  departures: 1300,
  arrivals: 1300,
  executive: 1200,
  technician: 1000,
  craft: 1000,
  lowSkilled: 1200,
  rents: 1100,
  budgets: 900,
};

/** A moment of a turn that is being told. */
export interface Moment {
  /** Index of the scene, and how far it has come, 0 to 1. */
  readonly scene: number;
  readonly t: number;
  readonly isOver: boolean;
}

export class SequenceClock {
  readonly #starts: readonly number[];
  readonly #end: number;

  /** `started` in milliseconds. */
  constructor({ scenes }: Script, started: number) {
    let at = started;
    this.#starts = scenes.map(({ act }) => {
      const start = at;
      at += LASTS[act];
      return start;
    });
    this.#end = at;
  }

  at(now: number): Moment {
    if (now >= this.#end || this.#starts.length === 0) {
      return { scene: Math.max(0, this.#starts.length - 1), t: 1, isOver: true };
    }
    const scene = Math.max(
      0,
      this.#starts.findLastIndex((start) => start <= now),
    );
    const [start, end] = [this.#starts[scene]!, this.#starts[scene + 1] ?? this.#end];
    return { scene, t: Math.min(1, Math.max(0, (now - start) / (end - start))), isOver: false };
  }
}

/** The scene from which on what stands on the land is that of the new year, and the one from which on its height is. */
export function changesOf({ scenes }: Script): { readonly works: number; readonly relief: number } {
  const after = (is: (act: Act) => boolean): number => scenes.findLastIndex(({ act }) => is(act)) + 1;
  const works = after((act) => act === 'programmes' || act === 'departures' || act === 'arrivals');
  const peopled = scenes.findLastIndex(isPeople) + 1;
  return { works: Math.max(0, works - 1), relief: Math.min(Math.max(peopled, works), Math.max(0, scenes.length - 1)) };
}
