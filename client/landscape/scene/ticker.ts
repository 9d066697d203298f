/** Frames as long as something moves, and none when nothing does: a map that stands still costs no battery. */

/** How soon the next frame is wanted: never, while people travel, or while the land or the view moves. */
export type Pace = 'still' | 'steady' | 'brisk';

/** Frames a second while travellers are all that moves. */
const STEADY = 30;
/** A frame this much early is taken all the same: clocks of screens jitter, milliseconds. */
const JITTER = 3;

export class Ticker {
  readonly #draw: (now: number, delta: number) => Pace;
  readonly #shortest: Readonly<Record<Pace, number>>;
  #request: number | null = null;
  #pace: Pace = 'still';
  #last = 0;

  /**
   * `draw` gets the time and the time since the last frame (0 after a rest), milliseconds. `frames`: a second, at
   * most, 0 for as many as the screen has. A browser asks for none in a hidden tab.
   */
  constructor(frames: number, draw: (now: number, delta: number) => Pace) {
    this.#draw = draw;
    const shortest = frames > 0 ? 1000 / frames - JITTER : 0;
    this.#shortest = { still: 0, brisk: shortest, steady: Math.max(shortest, 1000 / STEADY - JITTER) };
  }

  /** Something has changed: the next frame shows it. */
  wake(): void {
    this.#request ??= requestAnimationFrame((now) => this.#frame(now));
  }

  stop(): void {
    if (this.#request !== null) cancelAnimationFrame(this.#request);
  }

  #frame(now: number): void {
    this.#request = null;
    const delta = now - this.#last;
    if (delta >= this.#shortest[this.#pace]) {
      const wasStill = this.#pace === 'still';
      this.#last = now;
      this.#pace = this.#draw(now, wasStill ? 0 : delta);
    }
    if (this.#pace !== 'still') this.wake();
  }
}
