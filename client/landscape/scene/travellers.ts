/** Small marks that travel along the streams: shape and colour tell the skill group, their way tells who is pulled where. */
import type Phaser from 'phaser';
import { SKILLS } from '../../../shared/dimensions.ts';
import { drawTraveller } from '../art/marks.ts';
import { luck } from '../geography/luck.ts';
import { type Arc, along } from '../streams.ts';

/** Units a second. */
const PACE = 95;
/** Travellers of one stream follow each other at this distance in the whole view, CSS pixels. */
const SPACING = 26;

interface Traveller {
  readonly image: Phaser.GameObjects.Image;
  readonly arc: Arc;
  readonly start: number;
  readonly sideways: number;
}

export class Travellers {
  readonly #scene: Phaser.Scene;
  readonly #depth: number;
  #budget: number;
  readonly #ratio: number;
  #travellers: readonly Traveller[] = [];

  /** `budget`: how many at most. */
  constructor(scene: Phaser.Scene, ratio: number, budget: number, depth: number) {
    this.#scene = scene;
    this.#ratio = ratio;
    this.#budget = budget;
    this.#depth = depth;
    for (const skill of SKILLS) scene.textures.addCanvas(`traveller-${skill}`, drawTraveller(skill, ratio));
  }

  /** Sends travellers along these arcs, more on long and strong ones; `zoom` in CSS pixels a unit. */
  show(arcs: readonly Arc[], zoom: number): void {
    for (const { image } of this.#travellers) image.destroy();
    const weight = (arc: Arc): number => arc.length * (0.3 + 0.7 * arc.stream.strength);
    const total = arcs.reduce((sum, arc) => sum + weight(arc), 0);
    this.#travellers = arcs.flatMap((arc, a) => {
      const count = Math.round(Math.min((this.#budget * weight(arc)) / total, (arc.length * zoom) / SPACING));
      return Array.from({ length: count }, (_, i): Traveller => {
        const image = this.#scene.add.image(0, 0, `traveller-${arc.stream.skill}`).setDepth(this.#depth);
        return { image, arc, start: (i + 0.7 * luck(41, a, i)) / count, sideways: (luck(43, a, i) - 0.5) * 5 };
      });
    });
  }

  /** `now` in milliseconds; `presence` 0 to 1; `zoom` in CSS pixels a unit. */
  update(now: number, presence: number, zoom: number): void {
    const scale = Math.min(1.2, Math.max(0.7, 0.55 + zoom * 0.4)) / (zoom * this.#ratio);
    const isShown = presence > 0.05;
    for (const { image, arc, start, sideways } of this.#travellers) {
      image.setVisible(isShown);
      if (!isShown) continue;
      const t = (start + (now / 1000) * (PACE / arc.length)) % 1;
      const [x, y] = along(arc, t);
      const ends = Math.min(1, t * 8, (1 - t) * 8);
      image
        .setPosition(x, y + (sideways * ends) / zoom)
        .setScale(scale * (0.6 + 0.4 * ends))
        .setAlpha(presence * ends);
    }
  }

  /** From the next arcs on, at most this many. */
  set budget(budget: number) {
    this.#budget = budget;
  }
}
