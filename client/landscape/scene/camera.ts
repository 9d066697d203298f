/** Where one looks from. CSS pixels outside, units of the plane inside; Phaser's own camera only follows. */
import type Phaser from 'phaser';
import type { Box } from '../art/canvas.ts';
import { smooth } from '../easing.ts';
import type { Vec } from '../geography/geography.ts';
import type { Frame } from './framing.ts';

export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** Where one looks from: the middle of the view, and CSS pixels a unit. */
interface Outlook {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

interface Flight {
  readonly from: Outlook;
  readonly to: Outlook;
  readonly started: number;
  readonly duration: number;
}

const CLOSEST = 5;
const PADDING = 10;

export class Camera {
  /** The point of the plane in the middle of the host. */
  x = 0;
  y = 0;
  /** CSS pixels a unit. */
  zoom = 1;
  /** Zoom at which the whole land fits. */
  fitZoom = 1;
  /** Does it still show the whole, as nobody has moved it? */
  isFitted = true;
  /** Is it where a turn that is told has led it, as nobody has moved it since? */
  isLed = false;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #flight: Flight | null = null;
  #width = 1;
  #height = 1;
  readonly #land: Box;
  readonly #moved: () => void;

  /** `land`: what must fit into the view; `moved` hears of every change. */
  constructor(land: Box, moved: () => void) {
    this.#land = land;
    this.#moved = moved;
  }

  resize(width: number, height: number): void {
    this.#width = Math.max(1, width);
    this.#height = Math.max(1, height);
    this.#refit();
  }

  setInsets(insets: Insets): void {
    this.#insets = insets;
    this.#refit();
  }

  #refit(): void {
    const { top, right, bottom, left } = this.#insets;
    const room = {
      width: Math.max(60, this.#width - left - right - 2 * PADDING),
      height: Math.max(60, this.#height - top - bottom - 2 * PADDING),
    };
    this.fitZoom = Math.min(room.width / this.#land.width, room.height / this.#land.height);
    if (this.isFitted) this.showAll();
    else this.#set(this.x, this.y, this.zoom);
  }

  /** Shows the whole land between the insets. */
  showAll(): void {
    this.#flight = null;
    this.isFitted = true;
    this.isLed = false;
    const { at, zoom } = this.whole;
    const [x, y] = this.#lean(at, zoom);
    Object.assign(this, { x, y, zoom });
    this.#moved();
  }

  /** What shows the whole land. */
  get whole(): Frame {
    const { x, y, width, height } = this.#land;
    return { at: [x + width / 2, y + height / 2], zoom: this.fitZoom };
  }

  /** The middle of the host where a point is to be in the middle of its free part. */
  #lean([x, y]: Vec, zoom: number): Vec {
    const { top, right, bottom, left } = this.#insets;
    return [x + (right - left) / 2 / zoom, y + (bottom - top) / 2 / zoom];
  }

  /** Leads the view along with a turn that is told, over land only, until somebody moves it. */
  lead({ at: [x, y], zoom }: Frame, now: number, duration: number): void {
    const { left, top, right, bottom } = this.room;
    const land = this.#land;
    const over = (middle: number, start: number, length: number, room: number): number => {
      const half = Math.min(length, room / zoom) / 2;
      return Math.min(Math.max(middle, start + half), start + length - half);
    };
    const at: Vec = [over(x, land.x, land.width, right - left), over(y, land.y, land.height, bottom - top)];
    this.lookAt(at, zoom, now, duration);
    this.isLed = true;
  }

  /** Flies a point of the plane to the middle of the free part of the host within `duration` milliseconds. */
  lookAt(at: Vec, zoom: number, now: number, duration: number): void {
    this.isFitted = false;
    this.isLed = false;
    const [x, y] = this.#lean(at, zoom);
    const to = { x, y, zoom };
    this.#flight = { from: { x: this.x, y: this.y, zoom: this.zoom }, to, started: now, duration };
    this.update(now);
  }

  /** Each frame; `now` in milliseconds. */
  update(now: number): void {
    if (!this.#flight) return;
    const { from, to, started, duration } = this.#flight;
    const t = Math.min(1, (now - started) / Math.max(1, duration));
    const eased = duration === 0 ? 1 : smooth(t);
    const mix = (a: number, b: number): number => a + (b - a) * eased;
    if (t >= 1 || duration === 0) this.#flight = null;
    this.#set(mix(from.x, to.x), mix(from.y, to.y), from.zoom * (to.zoom / from.zoom) ** eased);
  }

  get isFlying(): boolean {
    return this.#flight !== null;
  }

  /** Moves the picture by CSS pixels. */
  pan(dx: number, dy: number): void {
    this.#flight = null;
    this.isFitted = false;
    this.isLed = false;
    this.#set(this.x - dx / this.zoom, this.y - dy / this.zoom, this.zoom);
  }

  /** Magnifies by `factor` round a point of the host that stays where it is. */
  magnify(factor: number, [left, top]: Vec = [this.#width / 2, this.#height / 2]): void {
    this.#flight = null;
    const [x, y] = this.toPlane([left, top]);
    const zoom = this.#clamp(this.zoom * factor);
    if (zoom <= this.fitZoom * 1.001 && factor < 1) {
      this.showAll();
      return;
    }
    this.isFitted = false;
    this.isLed = false;
    this.#set(x - (left - this.#width / 2) / zoom, y - (top - this.#height / 2) / zoom, zoom);
  }

  #clamp(zoom: number): number {
    return Math.min(Math.max(zoom, this.fitZoom), Math.max(this.fitZoom * CLOSEST, 1.6));
  }

  /** The middle stays over the land, so that nobody gets lost at sea. */
  #set(x: number, y: number, zoom: number): void {
    this.zoom = this.#clamp(zoom);
    const { x: left, y: top, width, height } = this.#land;
    const slack = { x: this.#insets.right / this.zoom, y: this.#insets.bottom / this.zoom };
    this.x = Math.min(Math.max(x, left - this.#insets.left / this.zoom), left + width + slack.x);
    this.y = Math.min(Math.max(y, top - this.#insets.top / this.zoom), top + height + slack.y);
    this.#moved();
  }

  /** From the host's CSS pixels to the plane. */
  toPlane([left, top]: Vec): Vec {
    return [this.x + (left - this.#width / 2) / this.zoom, this.y + (top - this.#height / 2) / this.zoom];
  }

  /** From the plane to the host's CSS pixels. */
  toHost([x, y]: Vec): Vec {
    return [(x - this.x) * this.zoom + this.#width / 2, (y - this.y) * this.zoom + this.#height / 2];
  }

  /** The part of the host that no panel covers, CSS pixels. */
  get room(): { left: number; top: number; right: number; bottom: number } {
    const { top, right, bottom, left } = this.#insets;
    return { left: left + 2, top: top + 2, right: this.#width - right - 2, bottom: this.#height - bottom - 2 };
  }

  /** The part of the plane in view. */
  get view(): Box {
    const [x, y] = this.toPlane([0, 0]);
    return { x, y, width: this.#width / this.zoom, height: this.#height / this.zoom };
  }

  /** Makes Phaser's camera see the same; `ratio`: canvas pixels a CSS pixel. */
  apply(camera: Phaser.Cameras.Scene2D.Camera, ratio: number): void {
    camera.setZoom(this.zoom * ratio);
    camera.centerOn(this.x, this.y);
  }
}
