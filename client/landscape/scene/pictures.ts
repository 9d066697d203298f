/** When the baked pictures are drawn sharp: soft while the camera moves, as sharp as the screen once it rests. */
import type { Baked } from './baked.ts';
import type { Camera } from './camera.ts';

/** After this long without a move the view is drawn sharp. */
const REST_MS = 160;
/** Nothing is gained by less. */
const MAGNIFIED = 1.08;

export class Pictures {
  readonly #land: Baked;
  readonly #over: readonly Baked[];
  readonly #camera: Camera;
  readonly #ratio: number;
  #moved = 0;
  #isRested = false;

  /** `over`: what lies over the land and costs little, drawn anew whenever the view rests. */
  constructor(land: Baked, over: readonly Baked[], camera: Camera, ratio: number) {
    this.#land = land;
    this.#over = over;
    this.#camera = camera;
    this.#ratio = ratio;
  }

  /** Pixels a unit of the whole pictures. */
  set scale(scale: number) {
    for (const picture of [this.#land, ...this.#over]) picture.scale = scale;
  }

  /** The view has changed: whole pictures until it rests. */
  touch(now: number): void {
    this.#moved = now;
    this.#isRested = false;
    for (const picture of [this.#land, ...this.#over]) picture.blur();
  }

  /** Draws one of those over the land anew, as sharp as the land is. */
  redraw(picture: Baked): void {
    if (this.#isRested && this.#isMagnified) picture.sharpen(this.#camera.view, this.#pixels);
    else picture.bake();
  }

  /** Each frame; `now` in milliseconds. Did it draw anything anew? */
  update(now: number): boolean {
    if (this.#isRested || this.isMovingAt(now)) return false;
    this.#isRested = true;
    for (const picture of this.#over) this.redraw(picture);
    if (this.#isMagnified) this.#land.sharpen(this.#camera.view, this.#pixels);
    return true;
  }

  /** Has the view moved just now? */
  isMovingAt(now: number): boolean {
    return now - this.#moved < REST_MS;
  }

  /** Are all as sharp as they get? */
  get isRested(): boolean {
    return this.#isRested;
  }

  /** Pixels a unit, on the screen. */
  get #pixels(): number {
    return this.#camera.zoom * this.#ratio;
  }

  get #isMagnified(): boolean {
    return this.#pixels >= this.#land.scale * MAGNIFIED;
  }
}
