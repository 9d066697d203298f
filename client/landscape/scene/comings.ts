/** Establishments that go and come while a turn is told: pins that fade, fly off, drop in or hop. */
import { ACTIVITIES, type Activity } from '../../../shared/dimensions.ts';
import type { EstablishmentEvent } from '../../../shared/economy/report.ts';
import type { Pen } from '../art/canvas.ts';
import { drawPin, PIN } from '../art/marks.ts';
import { INK, PAPER } from '../art/palette.ts';
import { pop, smooth, unit } from '../easing.ts';
import type { Vec } from '../geography/geography.ts';
import type { LandscapeModel } from '../model.ts';
import { slotOf } from '../spots.ts';
import type { Camera } from './camera.ts';
import type { PinLayer } from './pinLayer.ts';

/** The land as it is now, and where pins stood and will stand. */
export interface Grounds {
  readonly heights: readonly number[];
  readonly before: LandscapeModel;
  readonly after: LandscapeModel;
}

/** CSS pixels by which a pin flies off, and from which it drops. */
const FLIGHT = 130;
const DROP = 60;

export class Comings {
  readonly #camera: Camera;
  readonly #pins: PinLayer;
  readonly #pictures: ReadonlyMap<Activity, HTMLCanvasElement>;

  constructor(camera: Camera, pins: PinLayer, ratio: number) {
    this.#camera = camera;
    this.#pins = pins;
    this.#pictures = new Map(ACTIVITIES.map((activity) => [activity, drawPin(activity, ratio)]));
  }

  /** A pin that fades where it stood, crossed out; one that leaves the region flies off first. `t` from 0 to 1. */
  leave(pen: Pen, event: EstablishmentEvent, ground: Grounds, t: number): void {
    const [x, y] = this.#spot(event.id, event.from!, ground.before, ground);
    const eased = t * t;
    const flies = event.to !== null;
    const [dx, dy] = flies ? [-FLIGHT * 0.7 * eased, -FLIGHT * eased] : [0, 10 * eased];
    this.#pin(
      pen,
      event.activity,
      [x + dx, y + dy],
      flies ? 1 - eased * 0.3 : 1 - eased * 0.5,
      1 - unit((t - 0.55) / 0.45),
    );
    if (!flies) cross(pen, [x, y - PIN.height * 0.58 * this.#pins.scale], unit(t * 4) * (1 - unit((t - 0.7) / 0.3)));
  }

  /** A pin that drops into its place, or hops there from another; `t` from 0 to 1. */
  come(pen: Pen, event: EstablishmentEvent, ground: Grounds, t: number): void {
    const [x, y] = this.#spot(event.id, event.to!, ground.after, ground);
    if (event.from === null || event.from < 0) {
      this.#pin(pen, event.activity, [x, y - DROP * (1 - pop(t))], 1, unit(t * 4));
      return;
    }
    const [u, v] = this.#spot(event.id, event.from, ground.before, ground);
    const eased = smooth(t);
    const hop = Math.hypot(x - u, y - v) * 0.35 * 4 * eased * (1 - eased);
    this.#pin(pen, event.activity, [u + (x - u) * eased, v + (y - v) * eased - hop], 1, 1);
  }

  #pin(pen: Pen, activity: Activity, [x, y]: Vec, size: number, alpha: number): void {
    if (alpha <= 0) return;
    const scale = this.#pins.scale * size;
    pen.globalAlpha = alpha;
    pen.drawImage(
      this.#pictures.get(activity)!,
      x - (PIN.width / 2) * scale,
      y - PIN.height * 0.95 * scale,
      PIN.width * scale,
      PIN.height * scale,
    );
    pen.globalAlpha = 1;
  }

  /** Where the pin of an establishment stands in a model, or would stand. */
  #spot(id: number, territory: number, { pins }: LandscapeModel, { heights }: Grounds): Vec {
    const pin = pins.find((one) => one.id === id && one.territory === territory);
    return this.#camera.toHost(this.#pins.spot(territory, pin?.slot ?? slotOf(id, territory), heights));
  }
}

function cross(pen: Pen, [x, y]: Vec, alpha: number): void {
  if (alpha <= 0) return;
  const arms = new Path2D(`M${x - 8} ${y - 8}L${x + 8} ${y + 8}M${x + 8} ${y - 8}L${x - 8} ${y + 8}`);
  pen.globalAlpha = alpha;
  pen.lineCap = 'round';
  for (const [ink, width] of [
    [PAPER, 6],
    [INK, 3.4],
  ] as const) {
    pen.strokeStyle = ink;
    pen.lineWidth = width;
    pen.stroke(arms);
  }
  pen.globalAlpha = 1;
}
