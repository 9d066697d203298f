/** A glide from one model to the next: the last streams fade, the land moves, the new streams come. */
import { between, type LandscapeModel, type Standing } from '../model.ts';

const GLIDE_MS = 2500;
/** From this moment (0 to 1) on it is the new model's streams that show. */
const TURN = 0.3;

/** A moment of a glide. */
export interface Moment {
  /** 0 to 1, eased. */
  readonly t: number;
  readonly standings: readonly Standing[];
  /** How much of the streams shows, 0 to 1. */
  readonly presence: number;
  /** Have the new streams taken over? */
  readonly hasTurned: boolean;
  readonly isOver: boolean;
}

const ramp = (t: number, from: number, to: number): number => Math.min(1, Math.max(0, (t - from) / (to - from)));
const ease = (t: number): number => (t < 0.5 ? 4 * t * t * t : 1 - (2 - 2 * t) ** 3 / 2);

export class Glide {
  /** Called once it has ended. */
  readonly done: () => void;
  readonly to: LandscapeModel;
  readonly #from: readonly Standing[];
  readonly #started: number;

  /** `from`: what stands at `started`, milliseconds. */
  constructor(from: readonly Standing[], to: LandscapeModel, started: number, done: () => void) {
    this.#from = from;
    this.to = to;
    this.#started = started;
    this.done = done;
  }

  at(now: number): Moment {
    const t = ramp(now, this.#started, this.#started + GLIDE_MS);
    const eased = ease(t);
    return {
      t: eased,
      standings: this.to.territories.map((standing, i) => between(this.#from[i] ?? standing, standing, eased)),
      presence: t < TURN ? 1 - ramp(t, 0, 0.25) : ramp(t, 0.55, 0.95),
      hasTurned: t >= TURN,
      isOver: t >= 1,
    };
  }
}
