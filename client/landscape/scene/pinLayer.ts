/** Pins on the screen: establishments where they stand. On a small view only the largest of each territory show. */
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
  pin: PinMark;
  /** Rank by size within its territory. */
  rank: number;
  /** Where its tip is, in units of the plane. */
  at: Vec;
}

export class PinLayer {
  readonly #scene: Phaser.Scene;
  readonly #geography: Geography;
  readonly #depth: number;
  readonly #ratio: number;
  readonly #pins = new Map<number, Shown>();
  #scale = 1;

  constructor(scene: Phaser.Scene, geography: Geography, ratio: number, depth: number) {
    this.#scene = scene;
    this.#geography = geography;
    this.#depth = depth;
    this.#ratio = ratio;
    for (const activity of ACTIVITIES) scene.textures.addCanvas(`pin-${activity}`, drawPin(activity, ratio));
  }

  /** These stand from now on, the larger first where there is not room for all; `update` puts them in place. */
  show(pins: readonly PinMark[]): void {
    const kept = new Set(pins.map(({ id }) => id));
    for (const [id, { image }] of this.#pins) {
      if (kept.has(id)) continue;
      image.destroy();
      this.#pins.delete(id);
    }
    const ranks = new Map<number, number>();
    for (const pin of [...pins].sort((a, b) => b.jobs - a.jobs || a.id - b.id)) {
      const rank = ranks.get(pin.territory) ?? 0;
      ranks.set(pin.territory, rank + 1);
      const shown = this.#pins.get(pin.id) ?? this.#add(pin);
      shown.pin = pin;
      shown.rank = rank;
    }
  }

  #add(pin: PinMark): Shown {
    const image = this.#scene.add.image(0, 0, `pin-${pin.activity}`).setOrigin(0.5, 0.95).setDepth(this.#depth);
    const shown: Shown = { image, pin, rank: 0, at: [0, 0] };
    this.#pins.set(pin.id, shown);
    return shown;
  }

  /** Puts all in place for this view. A pin whose head lies behind a label is left out. */
  update(heights: readonly number[], camera: Camera, labels: readonly Rect[]): void {
    const { zoom } = camera;
    this.#scale = Math.min(1.25, Math.max(0.72, 0.5 + zoom * 0.55));
    for (const shown of this.#pins.values()) {
      const { image, pin, rank } = shown;
      shown.at = this.spot(pin.territory, pin.slot, heights);
      const isShown = rank < this.#room(pin.territory, zoom) && !isCovered(camera.toHost(shown.at), labels);
      image.setVisible(isShown);
      if (!isShown) continue;
      const [x, y] = shown.at;
      image.setPosition(x, y).setScale(this.#scale / (zoom * this.#ratio));
      image.setDepth(this.#depth + y / 1e5);
    }
  }

  /** Keeps the pins where they are on the land as it rises and sinks. */
  follow(heights: readonly number[]): void {
    for (const shown of this.#pins.values()) {
      shown.at = this.spot(shown.pin.territory, shown.pin.slot, heights);
      shown.image.setPosition(...shown.at);
    }
  }

  /** A place for a pin on the raised land, in units. */
  spot(territory: number, slot: number, heights: readonly number[]): Vec {
    const [x, y] = pinSpot(this.#geography, territory, slot);
    return [x, y - heights[territory]!];
  }

  /** How large pins are drawn now, beside their pictures. */
  get scale(): number {
    return this.#scale;
  }

  /** The establishment whose pin is seen at a point of the host, `reach` CSS pixels around it. */
  at([x, y]: Vec, reach: number, camera: Camera): number | null {
    let found: Shown | null = null;
    for (const shown of this.#pins.values()) {
      if (!shown.image.visible) continue;
      const [tipX, tipY] = camera.toHost(shown.at);
      const head = tipY - PIN.height * 0.58 * this.#scale;
      const isHit = Math.hypot(x - tipX, y - head) < (PIN.width / 2) * this.#scale + reach;
      if (isHit && (found === null || shown.at[1] > found.at[1])) found = shown;
    }
    return found?.pin.id ?? null;
  }

  /** How many pins a territory has room for at this zoom. */
  #room(territory: number, zoom: number): number {
    const area = this.#geography.cells[territory]!.area * zoom * zoom;
    return Math.floor(area / (PIN.width * PIN.height * 4));
  }
}

/** Is the head of a pin whose tip is there mostly behind a label? */
const isCovered = ([x, y]: Vec, labels: readonly Rect[]): boolean =>
  labels.some((label) => {
    const head = y - PIN.height * 0.6;
    return x > label.left - 5 && x < label.right + 5 && head > label.top - 6 && head < label.bottom + 6;
  });
