/** The land on its way from one year to the next: the new picture comes in through the old one, heights glide along. */
import { smooth, unit } from '../easing.ts';

const FADE_MS = 1000;

export class LandFade {
  readonly #from: readonly number[];
  readonly #to: readonly number[];
  readonly #started: number;

  /** From heights to heights, units; `started` in milliseconds. */
  constructor(from: readonly number[], to: readonly number[], started: number) {
    this.#from = from;
    this.#to = to;
    this.#started = started;
  }

  /** How far it has come, 0 to 1. */
  at(now: number): number {
    return smooth(unit((now - this.#started) / FADE_MS));
  }

  heights(t: number): number[] {
    return this.#to.map((height, i) => (this.#from[i] ?? height) + (height - (this.#from[i] ?? height)) * t);
  }
}
