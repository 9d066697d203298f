/** What lies round the land: the sea, and names on it and on neighbouring land, shown where they have room. */
import type Phaser from 'phaser';
import { inLanguage } from '../../../shared/scenario/scenario.ts';
import { bakeSea, REACH } from '../art/sea.ts';
import { drawToponym } from '../art/toponyms.ts';
import type { Vec } from '../geography/geography.ts';
import type { Camera } from './camera.ts';
import { overlap, type Rect, within } from './labelLayout.ts';
import type { Setting } from './layers.ts';

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  readonly at: Vec;
  /** CSS pixels at scale 1. */
  readonly width: number;
  readonly height: number;
}

export class Backdrop {
  readonly #names: readonly Shown[];
  readonly #ratio: number;

  constructor(scene: Phaser.Scene, { geography, effort, language, ratio }: Setting, depth: number) {
    this.#ratio = ratio;
    scene.textures.addCanvas('sea', bakeSea(geography, effort.sea));
    const scale = 1 / effort.sea;
    scene.add.image(-REACH, -REACH, 'sea').setOrigin(0).setScale(scale).setDepth(depth);
    this.#names = geography.names.map((name, i) => {
      const { canvas, width, height } = drawToponym(
        inLanguage(name.words, language.slice(0, 2)),
        name.isSea,
        language,
        ratio,
      );
      scene.textures.addCanvas(`toponym-${i}`, canvas);
      return { at: name.at, width, height, image: scene.add.image(...name.at, `toponym-${i}`).setDepth(depth) };
    });
  }

  /** Shows the names that fit into the view; `labels`: where territories' names stand, CSS pixels. */
  arrange(camera: Camera, labels: readonly Rect[]): void {
    const scale = Math.min(1.2, Math.max(0.6, 0.4 + camera.zoom));
    for (const { image, at, width, height } of this.#names) {
      const [x, y] = camera.toHost(at);
      const [w, h] = [(width / 2) * scale, (height / 2) * scale];
      const rect = { left: x - w, right: x + w, top: y - h, bottom: y + h };
      image.setScale(scale / (camera.zoom * this.#ratio));
      image.setVisible(within(rect, camera.room) && !labels.some((label) => overlap(rect, label)));
    }
  }
}
