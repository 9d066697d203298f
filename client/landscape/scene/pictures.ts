/** When the baked pictures are drawn sharp: soft while the camera moves, as sharp as the screen once it rests. */
import type { Baked } from './baked.ts';
import type { Camera } from './camera.ts';
import type { Overlay } from './overlay.ts';

/** After this long without a move the view is drawn sharp. */
const REST_MS = 160;
/** Nothing is gained by less. */
const MAGNIFIED = 1.08;

export class Pictures {
  readonly #land: Baked;
  readonly #overlay: Overlay;
  readonly #camera: Camera;
  readonly #ratio: number;
  #moved = 0;
  #isRested = false;

  constructor(land: Baked, overlay: Overlay, camera: Camera, ratio: number) {
    this.#land = land;
    this.#overlay = overlay;
    this.#camera = camera;
    this.#ratio = ratio;
  }

  /** The view has changed: whole pictures until it rests. */
  touch(now: number): void {
    this.#moved = now;
    this.#isRested = false;
    this.#land.blur();
    this.#overlay.picture.blur();
  }

  /** Draws the overlay anew, as sharp as the land is. */
  redrawOverlay(): void {
    this.#overlay.pixel = 1 / this.#camera.zoom;
    if (this.#isRested && this.#isMagnified) this.#overlay.picture.sharpen(this.#camera.view, this.#scale);
    else this.#overlay.picture.bake();
  }

  /** Each frame; `now` in milliseconds. */
  update(now: number): void {
    if (this.#isRested || now - this.#moved < REST_MS) return;
    this.redrawOverlay();
    this.#isRested = true;
    if (!this.#isMagnified) return;
    this.#land.sharpen(this.#camera.view, this.#scale);
    this.redrawOverlay();
  }

  /** Pixels a unit, on the screen. */
  get #scale(): number {
    return this.#camera.zoom * this.#ratio;
  }

  get #isMagnified(): boolean {
    return this.#scale >= this.#land.scale * MAGNIFIED;
  }
}
