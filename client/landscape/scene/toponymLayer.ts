/** Names on the sea and on neighbouring land: shown where they have room beside panels and labels, or not at all. */
import type Phaser from 'phaser';
import type { Language } from '../../../shared/scenario/scenario.ts';
import { drawToponym } from '../art/toponyms.ts';
import type { Geography, Vec } from '../geography/geography.ts';
import type { Camera } from './camera.ts';
import { overlap, type Rect, within } from './labelLayout.ts';

interface Shown {
  readonly image: Phaser.GameObjects.Image;
  readonly at: Vec;
  /** CSS pixels at scale 1. */
  readonly width: number;
  readonly height: number;
}

export class ToponymLayer {
  readonly #names: readonly Shown[];
  readonly #ratio: number;

  constructor(scene: Phaser.Scene, geography: Geography, language: Language, ratio: number, depth: number) {
    this.#ratio = ratio;
    this.#names = geography.names.map((name, i) => {
      const { canvas, width, height } = drawToponym(name.words[language], name.isSea, language, ratio);
      scene.textures.addCanvas(`toponym-${i}`, canvas);
      return { at: name.at, width, height, image: scene.add.image(...name.at, `toponym-${i}`).setDepth(depth) };
    });
  }

  /** Shows those that fit into the view; `labels`: where territories' names stand, CSS pixels. */
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
