/** Pins on the screen. They come, go and move while the land glides; on a small view only the largest show. */
import type Phaser from 'phaser';
import { ACTIVITIES } from '../../../shared/dimensions.ts';
import { drawPin, PIN } from '../art/marks.ts';
import type { Geography, Vec } from '../geography/geography.ts';
import type { PinMark } from '../model.ts';
import { pinSpot } from '../spots.ts';
import type { Camera } from './camera.ts';
import type { Rect } from './labelLayout.ts';

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  /** Where it was in the last model and where it is in this one; `null` for a newcomer, or one that leaves. */
  from: PinMark | null;
  to: PinMark | null;
  /** Rank by size within its territory. */
  rank: number;
}

export class PinLayer {
  readonly #scene: Phaser.Scene;
  readonly #geography: Geography;
  readonly #depth: number;
  readonly #ratio: number;
  readonly #pins = new Map<number, Shown>();

  constructor(scene: Phaser.Scene, geography: Geography, ratio: number, depth: number) {
    this.#scene = scene;
    this.#geography = geography;
    this.#depth = depth;
    this.#ratio = ratio;
    for (const activity of ACTIVITIES) scene.textures.addCanvas(`pin-${activity}`, drawPin(activity, ratio));
  }

  /** The pins of the next model; `update` then leads there. */
  show(pins: readonly PinMark[]): void {
    for (const [id, shown] of this.#pins) {
      if (shown.to) {
        shown.from = shown.to;
        shown.to = null;
        continue;
      }
      shown.image.destroy();
      this.#pins.delete(id);
    }
    const ranks = new Map<number, number>();
    for (const pin of [...pins].sort((a, b) => b.jobs - a.jobs || a.id - b.id)) {
      const rank = ranks.get(pin.territory) ?? 0;
      ranks.set(pin.territory, rank + 1);
      const shown = this.#pins.get(pin.id) ?? this.#add(pin);
      shown.to = pin;
      shown.rank = rank;
    }
  }

  #add(pin: PinMark): Shown {
    const image = this.#scene.add.image(0, 0, `pin-${pin.activity}`).setOrigin(0.5, 0.95).setDepth(this.#depth);
    const shown: Shown = { image, from: null, to: null, rank: 0 };
    this.#pins.set(pin.id, shown);
    return shown;
  }

  /** `t` from 0 (the last model) to 1 (this one). A pin whose head lies behind a label is left out. */
  update(t: number, heights: readonly number[], camera: Camera, labels: readonly Rect[]): void {
    const { zoom } = camera;
    const size = Math.min(1.25, Math.max(0.72, 0.5 + zoom * 0.55)) / (zoom * this.#ratio);
    for (const { image, from, to, rank } of this.#pins.values()) {
      const pin = to ?? from;
      if (!pin) continue;
      const isShown = rank < this.#room(pin.territory, zoom) && (to !== null || t < 1);
      image.setVisible(isShown);
      if (!isShown) continue;
      const [x, y] = this.#place(from, to, t, heights);
      if (isCovered(camera.toHost([x, y]), labels)) {
        image.setVisible(false);
        continue;
      }
      const presence = from && to ? 1 : to ? pop(t) : 1 - Math.min(1, t * 1.6);
      image
        .setPosition(x, y)
        .setScale(size * presence)
        .setAlpha(Math.min(1, presence));
      image.setDepth(this.#depth + y / 1e5);
    }
  }

  /** How many pins a territory has room for at this zoom. */
  #room(territory: number, zoom: number): number {
    const area = this.#geography.cells[territory]!.area * zoom * zoom;
    return Math.floor(area / (PIN.width * PIN.height * 4));
  }

  #place(from: PinMark | null, to: PinMark | null, t: number, heights: readonly number[]): Vec {
    const spot = (pin: PinMark): Vec => {
      const [x, y] = pinSpot(this.#geography, pin.territory, pin.slot);
      return [x, y - heights[pin.territory]!];
    };
    if (from && to && from.territory !== to.territory) {
      const [ax, ay] = spot(from);
      const [bx, by] = spot(to);
      const hop = Math.hypot(bx - ax, by - ay) * 0.35 * 4 * t * (1 - t);
      return [ax + (bx - ax) * t, ay + (by - ay) * t - hop];
    }
    const [x, y] = spot((to ?? from)!);
    return from && !to ? [x, y - 30 * t] : [x, y];
  }
}

/** Is the head of a pin whose tip is there mostly behind a label? */
const isCovered = ([x, y]: Vec, labels: readonly Rect[]): boolean =>
  labels.some((label) => {
    const head = y - PIN.height * 0.6;
    return x > label.left - 5 && x < label.right + 5 && head > label.top - 6 && head < label.bottom + 6;
  });

/** Grows a little beyond its size and settles (ease-out-back). */
const pop = (t: number): number => {
  const u = Math.min(1, Math.max(0, (t - 0.35) / 0.65)) - 1;
  return Math.max(0, 1 + 2.2 * u * u * u + 1.2 * u * u);
};
