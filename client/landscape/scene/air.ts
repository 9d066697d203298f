/**
 * What is over the land and moves by itself: people on their way, and the signs of a turn that is told. A canvas of
 * its own above Phaser's, so that a map on which only they move is not drawn anew for each of their steps.
 */
import { blank, type Pen } from '../art/canvas.ts';
import type { Camera } from './camera.ts';
import type { Flipbook } from './flipbook.ts';
import type { Rect } from './labelLayout.ts';

/** After this long without a move of the camera travellers are drawn anew for what it sees. */
const REST_MS = 180;

export class Air {
  readonly #camera: Camera;
  readonly #book: Flipbook;
  readonly #ratio: number;
  readonly #canvas: HTMLCanvasElement;
  readonly #pen: Pen;
  #width = 1;
  #height = 1;
  #moved = 0;
  #isStale = false;
  #isBlank = true;

  constructor(host: HTMLElement, camera: Camera, book: Flipbook, ratio: number) {
    this.#camera = camera;
    this.#book = book;
    this.#ratio = ratio;
    const { canvas, pen } = blank(1, 1);
    this.#canvas = canvas;
    this.#pen = pen;
    Object.assign(canvas.style, { position: 'absolute', inset: '0', pointerEvents: 'none' });
    host.append(canvas);
  }

  /** The host's size in CSS pixels. */
  resize(width: number, height: number): void {
    [this.#width, this.#height] = [width, height];
    this.#canvas.width = Math.max(1, Math.round(width * this.#ratio));
    this.#canvas.height = Math.max(1, Math.round(height * this.#ratio));
    Object.assign(this.#canvas.style, { width: `${width}px`, height: `${height}px` });
    this.touch(0);
  }

  /** The view has changed, or those who travel; `now` in milliseconds. */
  touch(now: number): void {
    this.#moved = now;
    this.#isStale = true;
  }

  /** Is there anything to do before all stands still? */
  get isBusy(): boolean {
    return !this.#book.isEmpty && (this.#isStale || this.#book.isBeingMade);
  }

  /** Draws a frame: what is `below` first, never over a label, then what is `above`. */
  draw(now: number, labels: readonly Rect[], below: (pen: Pen) => void, above: ((pen: Pen) => void) | null): void {
    this.#make(now);
    const pen = this.#pen;
    const isBlank = this.#book.isEmpty && above === null;
    if (this.#isBlank && isBlank) return;
    this.#isBlank = isBlank;
    pen.setTransform(this.#ratio, 0, 0, this.#ratio, 0, 0);
    pen.clearRect(0, 0, this.#width, this.#height);
    if (isBlank) return;
    below(pen);
    for (const { left, top, right, bottom } of labels) pen.clearRect(left, top, right - left, bottom - top);
    above?.(pen);
  }

  #make(now: number): void {
    if (this.#isStale && now - this.#moved >= REST_MS) {
      this.#isStale = false;
      this.#book.look(this.#camera, this.#width, this.#height);
    }
    if (this.#book.isBeingMade) this.#book.make();
  }

  destroy(): void {
    this.#canvas.remove();
  }
}
